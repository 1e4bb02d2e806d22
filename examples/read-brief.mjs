// Prints the obstacles and outcomes of a saved brief with the sentences they rest on: node examples/read-brief.mjs story.json
import { readFileSync } from "node:fs";
import { slice } from "./code-points.mjs";

const file = process.argv[2] ?? (console.error("usage: node examples/read-brief.mjs story.json"), process.exit(2));
const brief = JSON.parse(readFileSync(file, "utf8"));
for (const { text, commitment, speaker, evidence } of [...(brief.obstacles ?? []), ...(brief.outcomes ?? [])]) {
  console.log(`${text} (${commitment}${speaker ? `, ${speaker.name}` : ""})`);
  for (const { sentence, start, end } of evidence) console.log(`  s${sentence}: ${slice(brief.article.text, start, end)}`);
}
