// Writes one TypeScript declaration file for the schemas in the files named.
import { readFileSync } from "node:fs";
import { compile } from "json-schema-to-typescript";

const banner = `// Types of the documents that briefing writes: schemas/v1, version ${process.argv[2]}. Generated; do not edit.
// Offsets (start, end) count Unicode code points, not UTF-16 units: see examples/code-points.mjs.
`;

// A list of words becomes a union with the meanings above it; a described reference keeps its name.
function shaped(part) {
  if (Array.isArray(part)) return part.map(shaped);
  if (part === null || typeof part !== "object") return part;
  const { default: _default, ...rest } = part;
  const made = Object.fromEntries(Object.entries(rest).map(([key, value]) => [key, shaped(value)]));
  if (made.oneOf) {
    const meanings = made.oneOf.map((word) => `- \`${word.const}\`: ${word.description}`);
    return { description: [made.description, "", ...meanings].join("\n"), enum: made.oneOf.map((word) => word.const) };
  }
  if (made.$ref && made.description) return { description: made.description, allOf: [{ $ref: made.$ref }] };
  return made;
}

const definitions = {};
for (const file of process.argv.slice(3)) {
  const { $schema, $id, $defs, title, ...body } = JSON.parse(readFileSync(file, "utf8"));
  Object.assign(definitions, $defs, { [title]: body });
}
const everything = { title: "Everything", type: "object", $defs: shaped(definitions) };
const options = { additionalProperties: false, bannerComment: banner, unreachableDefinitions: true };
const types = await compile(everything, "Everything", options);
process.stdout.write(
  types
    .replace(/ \*\n \* This interface was referenced by `Everything`'s JSON-Schema\n \* via the `definition` "\w+"\.\n/g, "")
    .replace(/\/\*\*\n \* This interface was referenced by[^/]*\*\/\n/g, "")
    .replace("export interface Everything {}\n", ""),
);
