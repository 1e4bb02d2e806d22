// Says of each line of standard input whether it is valid by the schema in the file named: true or false, a line each.
import { readFileSync } from "node:fs";
import Ajv2020 from "ajv/dist/2020.js";

const schema = JSON.parse(readFileSync(process.argv[2], "utf8"));
const validate = new Ajv2020.default({ strict: true }).compile(schema);
const lines = readFileSync(0, "utf8").split("\n").filter((line) => line !== "");
console.log(lines.map((line) => validate(JSON.parse(line))).join("\n"));
