// Types of the documents that briefing writes: schemas/v1, version 1.0. Generated; do not edit.
// Offsets (start, end) count Unicode code points, not UTF-16 units: see examples/code-points.mjs.

/**
 * What part of the page a sentence stands in.
 *
 * - `body`: Running text.
 * - `heading`: A headline or a heading between paragraphs.
 * - `highlight`: A point of the summary above the text.
 * - `bullet`: A point of a list.
 * - `caption`: The caption or credit of a picture.
 * - `furniture`: Bylines, datelines, cross-links: nothing rests on these.
 */
export type SentenceKind = "body" | "heading" | "highlight" | "bullet" | "caption" | "furniture";
/**
 * How a speaker is identified in the article.
 *
 * - `named`: A person, by name.
 * - `role`: A person, by office only.
 * - `organisation`: An organisation, an authority or a group.
 * - `unnamed`: An anonymous source.
 * - `outlet`: Another news organisation.
 */
export type SpeakerKind = "named" | "role" | "organisation" | "unnamed" | "outlet";
/**
 * How firmly the article commits to a statement.
 *
 * - `reported`: In the outlet's own voice, or by an official on their own field.
 * - `claimed`: By a party, by an anonymous source, or contested.
 * - `denied`: A speaker says that it is not so.
 * - `planned`: Somebody means to do it.
 * - `expected`: Foretold, feared or hoped for.
 * - `disputed`: Said by one and denied by another.
 */
export type Commitment = "reported" | "claimed" | "denied" | "planned" | "expected" | "disputed";
/**
 * How two values of one thing stand to each other.
 *
 * - `disagreement`: Two say different things of one moment.
 * - `update`: A later count of something that moves.
 */
export type ConflictKind = "disagreement" | "update";
/**
 * What sort of actor a force is.
 *
 * - `state`: A government, an authority or the police.
 * - `military`: Armed forces of a state, or a part of them.
 * - `armed_group`: An armed group that is no state's.
 * - `political`: A party, a parliament or a campaign.
 * - `organisation`: A union, an agency, a charity or another body.
 * - `company`: A business.
 * - `person`: One person.
 * - `population`: People who share a place or a plight.
 * - `natural`: A storm, a disease or another force of nature.
 * - `other`: None of these.
 */
export type ForceKind =
  | "state"
  | "military"
  | "armed_group"
  | "political"
  | "organisation"
  | "company"
  | "person"
  | "population"
  | "natural"
  | "other";
/**
 * The parts of a brief that hold statements.
 *
 * - `bottom_line`: The main point.
 * - `forces`: Who takes part.
 * - `objectives`: What they want.
 * - `obstacles`: What stands in the way.
 * - `outcomes`: What has come of it.
 */
export type Section = "bottom_line" | "forces" | "objectives" | "obstacles" | "outcomes";
/**
 * What sort of result an outcome is.
 *
 * - `territory`: Ground taken, lost or entered.
 * - `casualty`: People killed, wounded or taken ill.
 * - `displacement`: People driven from their homes or brought away.
 * - `capture`: People arrested, taken or freed.
 * - `materiel`: Things destroyed, damaged or seized.
 * - `decision`: Something ruled, ordered or voted.
 * - `agreement`: Something settled between parties.
 * - `other`: None of these.
 */
export type OutcomeKind =
  "territory" | "casualty" | "displacement" | "capture" | "materiel" | "decision" | "agreement" | "other";
/**
 * Why a statement is withheld: a closed list.
 *
 * - `number`: A figure is not the article's.
 * - `unit`: A figure has another unit or measure there.
 * - `role`: Who does what to whom, or what is counted, is another there.
 * - `name`: A name is not the article's, or is not there.
 * - `place`: A place is another there.
 * - `date`: A time is another there.
 * - `negation`: One says “not” where the other does not.
 * - `denial`: A denial is told as a fact, or a fact as a denial.
 * - `modality`: What may be, is wanted or is to come is told as done, or the reverse.
 * - `speaker`: Somebody else says so, or what somebody claims is told as a fact.
 * - `comparison`: A comparison goes another way there.
 * - `quote`: The quotation does not stand in the article.
 * - `not-in-source`: No sentence of the article says this.
 * - `not-a-statement`: There is nothing in it that can be checked.
 */
export type Reason =
  | "number"
  | "unit"
  | "role"
  | "name"
  | "place"
  | "date"
  | "negation"
  | "denial"
  | "modality"
  | "speaker"
  | "comparison"
  | "quote"
  | "not-in-source"
  | "not-a-statement";
/**
 * A line of a brief as ndjson; `record`, and of a claim `section`, tell which it is.
 */
export type BriefLine =
  HeadLine | MainPointLine | ForceLine | ObjectiveLine | ObstacleLine | OutcomeLine | ConflictLine | WithheldLine;
/**
 * How a statement stands to the previous edition.
 *
 * - `new`: The previous edition did not have it.
 * - `changed`: It says something else of the same matter.
 * - `contradicted`: A later article says that it is not so.
 * - `withdrawn`: The outlet has taken it back.
 * - `unchanged`: It stands as it stood.
 */
export type ChangeKind = "new" | "changed" | "contradicted" | "withdrawn" | "unchanged";
/**
 * A line of an edition as ndjson; `type` tells which it is. Every quote of an event stands in its evidence.
 */
export type DigestLine = EditionLine | EventLine;
/**
 * Whether an article bears a statement out.
 *
 * - `supported`: The article says it.
 * - `withheld`: The article does not say it, or not so.
 */
export type CheckVerdict = "supported" | "withheld";
/**
 * The sorts of things that go wrong.
 *
 * - `usage`: The command line is not understood.
 * - `settings`: A setting is wrong or missing.
 * - `unknown-model`: The server does not have that model.
 * - `no-such-source`: No such file, or a folder where a file belongs.
 * - `refused`: The input is not taken: too large, no article, not a public address, not of the schema.
 * - `fetch`: The page cannot be had.
 * - `fetch-later`: The host asks to come back later.
 * - `model-auth`: No key, a wrong key, or the quota is used up.
 * - `model-unavailable`: The model's server is unreachable, overloaded or too slow.
 * - `model-refused`: The model declined to answer.
 * - `model-output`: The model's answer was cut off or unusable, also after asking again.
 * - `budget`: The run would cost more than it may.
 * - `not-a-brief`: The file is not a saved brief, or was changed after it was made.
 * - `store`: A file cannot be written or read.
 * - `partial`: The output is written, and something is missing from it.
 * - `interrupted`: The user or the system ended the run.
 * - `defect`: This program is at fault.
 * - `notice`: Nothing failed; something about the run is worth knowing.
 */
export type FailureKind =
  | "usage"
  | "settings"
  | "unknown-model"
  | "no-such-source"
  | "refused"
  | "fetch"
  | "fetch-later"
  | "model-auth"
  | "model-unavailable"
  | "model-refused"
  | "model-output"
  | "budget"
  | "not-a-brief"
  | "store"
  | "partial"
  | "interrupted"
  | "defect"
  | "notice";

/**
 * An article as it was read: the canonical text, and what is known of its origin.
 */
export interface Article {
  /**
   * First 16 hex digits of `sha256`.
   */
  id: string;
  /**
   * Headline, where known.
   */
  title?: string | null;
  /**
   * Where it was published, where known.
   */
  url?: string | null;
  /**
   * Who published it, where known.
   */
  outlet?: string | null;
  /**
   * Byline, where known.
   */
  author?: string | null;
  /**
   * When it was published: a date (YYYY-MM-DD) or an RFC 3339 time with zone.
   */
  published_at?: string | null;
  /**
   * BCP 47 tag of the text's language, where known.
   */
  language?: string | null;
  /**
   * SHA-256 of the canonical text in UTF-8, in hex.
   */
  sha256: string;
  /**
   * The canonical text: every quote is a slice of it, in Unicode code points.
   */
  text: string;
  /**
   * The sentences, in reading order, never overlapping.
   */
  sentences: Sentence[];
  /**
   * How many hidden elements of the page were taken out before reading.
   */
  hidden_removed?: number;
}
/**
 * A stretch of the canonical text that is read as one sentence.
 */
export interface Sentence {
  /**
   * Number of a sentence, from 1 in reading order.
   */
  id: number;
  /**
   * First code point of the sentence in the canonical text.
   */
  start: number;
  /**
   * Code point after the last one.
   */
  end: number;
  /**
   * Where on the page it stands.
   */
  kind?: SentenceKind;
}
/**
 * One statement of a brief, and the sentences it rests on.
 *
 * Made only once its evidence is found in the article and its figures and names are found in that
 * evidence; what a model merely said is a draft.
 */
export interface Claim {
  /**
   * Identifier within the brief, such as o3.
   */
  id: string;
  /**
   * The statement.
   */
  text: string;
  /**
   * Who says so; null is the outlet's own voice.
   */
  speaker?: Speaker | null;
  /**
   * How firmly the article commits to it.
   */
  commitment: Commitment;
  /**
   * The quantities it states.
   */
  figures?: Figure[];
  /**
   * The times it states or its evidence gives.
   */
  dates?: Moment[];
  /**
   * Where the article bears it out.
   *
   * @minItems 1
   */
  evidence: [Evidence, ...Evidence[]];
}
/**
 * Who says so.
 */
export interface Speaker {
  /**
   * The speaker as the article names them.
   */
  name: string;
  /**
   * How the article identifies the speaker.
   */
  kind: SpeakerKind;
}
/**
 * A quantity, as the article writes it and as it is read.
 */
export interface Figure {
  /**
   * The article's own words for it.
   */
  as_written: string;
  /**
   * The value where there is a single one.
   */
  value?: number | null;
  /**
   * Least value meant, where the words bound it below.
   */
  low?: number | null;
  /**
   * Largest value meant, where they bound it above.
   */
  high?: number | null;
  /**
   * Unit or currency: km, %, USD …; null for a bare count.
   */
  unit?: string | null;
  /**
   * What is counted or measured, in the article's words.
   */
  of?: string | null;
  /**
   * Whether the words say it is not exact (about, some).
   */
  approximate?: boolean;
}
/**
 * A time expression, the original wording kept beside its reading.
 */
export interface Moment {
  /**
   * The article's own words for it.
   */
  as_written: string;
  /**
   * The day meant (YYYY-MM-DD), or month (YYYY-MM), or year.
   */
  date?: string | null;
  /**
   * day, month, year, or unknown.
   */
  precision: string;
  /**
   * True where the day was worked out from the publication date.
   */
  resolved?: boolean;
}
/**
 * The place in the article that a statement rests on.
 */
export interface Evidence {
  /**
   * Number of a sentence, from 1 in reading order.
   */
  sentence: number;
  /**
   * First code point of the quote in the canonical text.
   */
  start: number;
  /**
   * Code point after the last one.
   */
  end: number;
  /**
   * The article's own words: `text[start:end]`.
   */
  quote: string;
}
/**
 * One thing for which the article gives more than one value; shown side by side, never averaged.
 */
export interface Conflict {
  /**
   * What the values are of.
   */
  topic: string;
  /**
   * How they stand to each other.
   */
  kind: ConflictKind;
  /**
   * The values, in reading order.
   *
   * @minItems 2
   */
  values: [ConflictValue, ConflictValue, ...ConflictValue[]];
}
/**
 * One side of a conflict.
 */
export interface ConflictValue {
  /**
   * The article's own words for the value.
   */
  as_written: string;
  /**
   * The value where there is a single one.
   */
  value?: number | null;
  /**
   * Least value meant.
   */
  low?: number | null;
  /**
   * Largest value meant.
   */
  high?: number | null;
  /**
   * Whose value it is; null is the outlet's own voice.
   */
  speaker?: Speaker | null;
  /**
   * Id of the article it stands in.
   */
  article_id: string;
  /**
   * Where it stands.
   *
   * @minItems 1
   */
  evidence: [Evidence, ...Evidence[]];
}
/**
 * An actor of the situation: who takes part, who is acted upon, or what drives events.
 */
export interface Force {
  /**
   * Identifier within the brief, such as f1.
   */
  id: string;
  /**
   * Its name in the article.
   */
  name: string;
  /**
   * Other names the article has for it.
   */
  aliases?: string[];
  /**
   * What sort of actor it is.
   */
  kind: ForceKind;
  /**
   * Its part in the situation, in the article's words.
   */
  role: string;
  /**
   * Its size or means, as stated.
   */
  strength?: Figure[];
  /**
   * Where the article names it.
   *
   * @minItems 1
   */
  evidence: [Evidence, ...Evidence[]];
}
/**
 * How many statements were drafted at first and what became of them, and how many were put right.
 */
export interface GateCount {
  /**
   * Statements drafted, by the model or by code.
   */
  drafted?: number;
  /**
   * Those of them that code took from the article, in its words: the model passed them over.
   */
  added?: number;
  /**
   * Statements the article bears out.
   */
  kept?: number;
  /**
   * Statements it does not bear out.
   */
  withheld?: number;
  /**
   * Statements that say again what another one says.
   */
  repeated?: number;
  /**
   * Statements withheld that it was asked about again.
   */
  asked_again?: number;
  /**
   * Those of them whose other words the article bears out.
   */
  mended?: number;
}
/**
 * The program, the model and the prompt that made a document.
 */
export interface Generator {
  /**
   * Name of the program.
   */
  name: string;
  /**
   * Its version.
   */
  version: string;
  /**
   * The model asked, as configured.
   */
  model: string;
  /**
   * The prompt asked with.
   */
  prompt: PromptRef;
  /**
   * Sampling and server parameters.
   */
  parameters: {
    [k: string]: string | number | boolean | null;
  };
  /**
   * Requests, tokens and cost.
   */
  usage: Usage;
  /**
   * Seconds the model was waited for, summed over its answers.
   */
  elapsed_s: number;
  /**
   * Questions without a usable answer.
   */
  unanswered?: Unanswered[];
  /**
   * Why asking again brought nothing; null where it did, or was not called for.
   */
  not_mended?: NotMended | null;
  /**
   * What the gate kept and withheld.
   */
  gate?: GateCount;
}
/**
 * Which prompt was used.
 */
export interface PromptRef {
  /**
   * Name of the prompt.
   */
  name: string;
  /**
   * Its version.
   */
  version: string;
  /**
   * SHA-256 of its files, in hex.
   */
  sha256: string;
}
/**
 * What the model was asked for.
 */
export interface Usage {
  /**
   * Requests sent, retries included.
   */
  requests?: number;
  /**
   * Tokens of the prompts, as the server counts.
   */
  prompt_tokens?: number;
  /**
   * Tokens of the answers, as the server counts.
   */
  completion_tokens?: number;
  /**
   * Upper bound of the price in US dollars; null: unknown.
   */
  cost_usd?: number | null;
}
/**
 * A question that stayed without a usable answer: its section may lack statements.
 */
export interface Unanswered {
  /**
   * The section asked for.
   */
  section: Section;
  /**
   * Which stretch of a long article it was asked about, from 1.
   */
  window: number;
  /**
   * Why there is no answer.
   */
  reason: string;
}
/**
 * Why asking again about what is withheld brought nothing.
 */
export interface NotMended {
  /**
   * Whether it was asked; false where the question would have cost too much.
   */
  asked: boolean;
  /**
   * Why there is no second wording.
   */
  reason: string;
}
/**
 * What a force wants, plans or demands.
 */
export interface Objective {
  /**
   * Identifier within the brief, such as o3.
   */
  id: string;
  /**
   * The statement.
   */
  text: string;
  /**
   * Who says so; null is the outlet's own voice.
   */
  speaker?: Speaker | null;
  /**
   * How firmly the article commits to it.
   */
  commitment: Commitment;
  /**
   * The quantities it states.
   */
  figures?: Figure[];
  /**
   * The times it states or its evidence gives.
   */
  dates?: Moment[];
  /**
   * Where the article bears it out.
   *
   * @minItems 1
   */
  evidence: [Evidence, ...Evidence[]];
  /**
   * Ids of the forces whose objective it is.
   */
  force_ids?: string[];
}
/**
 * What stands in the way.
 */
export interface Obstacle {
  /**
   * Identifier within the brief, such as o3.
   */
  id: string;
  /**
   * The statement.
   */
  text: string;
  /**
   * Who says so; null is the outlet's own voice.
   */
  speaker?: Speaker | null;
  /**
   * How firmly the article commits to it.
   */
  commitment: Commitment;
  /**
   * The quantities it states.
   */
  figures?: Figure[];
  /**
   * The times it states or its evidence gives.
   */
  dates?: Moment[];
  /**
   * Where the article bears it out.
   *
   * @minItems 1
   */
  evidence: [Evidence, ...Evidence[]];
  /**
   * Ids of the forces it stands in the way of.
   */
  affects?: string[];
}
/**
 * What has come of it so far.
 */
export interface Outcome {
  /**
   * Identifier within the brief, such as o3.
   */
  id: string;
  /**
   * The statement.
   */
  text: string;
  /**
   * Who says so; null is the outlet's own voice.
   */
  speaker?: Speaker | null;
  /**
   * How firmly the article commits to it.
   */
  commitment: Commitment;
  /**
   * The quantities it states.
   */
  figures?: Figure[];
  /**
   * The times it states or its evidence gives.
   */
  dates?: Moment[];
  /**
   * Where the article bears it out.
   *
   * @minItems 1
   */
  evidence: [Evidence, ...Evidence[]];
  /**
   * What sort of result it is.
   */
  kind: OutcomeKind;
}
/**
 * What the model said when it was told why a statement is withheld, and what became of that.
 */
export interface SecondWording {
  /**
   * What it said instead; empty where it found nothing of the kind in the article.
   */
  text: string;
  /**
   * Why that is withheld too; null where it stands, or is empty.
   */
  reason: Reason | null;
  /**
   * That reason in words; empty where there is none.
   */
  detail: string;
  /**
   * Id of the claim of this brief that it became, or says again; else null.
   */
  claim_id: string | null;
}
/**
 * Something the model said that the article does not bear out.
 */
export interface Withheld {
  /**
   * Where it would have stood.
   */
  section: Section;
  /**
   * What the model said.
   */
  text: string;
  /**
   * Why it is withheld, from a closed list.
   */
  reason: Reason;
  /**
   * The reason in words, naming the words that failed.
   */
  detail: string;
  /**
   * Words of the statement that failed.
   */
  offending?: string[];
  /**
   * The nearest place in the article, if any.
   */
  evidence?: Evidence[];
  /**
   * What the model said of it when asked again; null where it was not asked.
   */
  again?: SecondWording | null;
}
/**
 * A situation brief of one article: what it says, and where it says so.
 */
export interface Brief {
  /**
   * Version of this schema, MAJOR.MINOR.
   */
  schema_version?: string;
  /**
   * Content hash of the brief: equal for equal content.
   */
  id: string;
  /**
   * When the brief was made: RFC 3339 with zone.
   */
  as_of: string;
  /**
   * The article it is of.
   */
  article: Article;
  /**
   * The main point, or null where none is borne out.
   */
  bottom_line?: Claim | null;
  /**
   * Who takes part.
   */
  forces?: Force[];
  /**
   * What they want.
   */
  objectives?: Objective[];
  /**
   * What stands in the way.
   */
  obstacles?: Obstacle[];
  /**
   * What has come of it.
   */
  outcomes?: Outcome[];
  /**
   * Where the article gives differing values.
   */
  conflicts?: Conflict[];
  /**
   * What the model said without support.
   */
  withheld?: Withheld[];
  /**
   * What made the brief.
   */
  generator: Generator;
}
/**
 * An article without its text: a line's quotes stand in its evidence.
 */
export interface ArticleHead {
  /**
   * First 16 hex digits of `sha256`.
   */
  id: string;
  /**
   * Headline, where known.
   */
  title?: string | null;
  /**
   * Where it was published, where known.
   */
  url?: string | null;
  /**
   * Who published it, where known.
   */
  outlet?: string | null;
  /**
   * Byline, where known.
   */
  author?: string | null;
  /**
   * When it was published: a date (YYYY-MM-DD) or an RFC 3339 time with zone.
   */
  published_at?: string | null;
  /**
   * BCP 47 tag of the text's language, where known.
   */
  language?: string | null;
  /**
   * SHA-256 of the canonical text in UTF-8, in hex.
   */
  sha256: string;
  /**
   * How many hidden elements of the page were taken out before reading.
   */
  hidden_removed?: number;
}
/**
 * A conflict.
 */
export interface ConflictLine {
  /**
   * What the values are of.
   */
  topic: string;
  /**
   * How they stand to each other.
   */
  kind: ConflictKind;
  /**
   * The values, in reading order.
   *
   * @minItems 2
   */
  values: [ConflictValue, ConflictValue, ...ConflictValue[]];
  /**
   * That it holds values that differ.
   */
  record: "conflict";
  /**
   * Content hash of the brief that it is of.
   */
  brief_id: string;
  /**
   * That the article gives differing values.
   */
  section: "conflicts";
}
/**
 * A force.
 */
export interface ForceLine {
  /**
   * Identifier within the brief, such as f1.
   */
  id: string;
  /**
   * Its name in the article.
   */
  name: string;
  /**
   * Other names the article has for it.
   */
  aliases?: string[];
  /**
   * What sort of actor it is.
   */
  kind: ForceKind;
  /**
   * Its part in the situation, in the article's words.
   */
  role: string;
  /**
   * Its size or means, as stated.
   */
  strength?: Figure[];
  /**
   * Where the article names it.
   *
   * @minItems 1
   */
  evidence: [Evidence, ...Evidence[]];
  /**
   * That it holds a force.
   */
  record: "force";
  /**
   * Content hash of the brief that it is of.
   */
  brief_id: string;
  /**
   * That it takes part.
   */
  section: "forces";
}
/**
 * The first line: which brief the others are of.
 */
export interface HeadLine {
  /**
   * That it is the head of a brief.
   */
  record: "brief";
  /**
   * Content hash of the brief that it is of.
   */
  brief_id: string;
  /**
   * Version of this schema, MAJOR.MINOR.
   */
  schema_version: string;
  /**
   * When the brief was made: RFC 3339 with zone.
   */
  as_of: string;
  /**
   * The article it is of.
   */
  article: ArticleHead;
  /**
   * What made the brief.
   */
  generator: Generator;
}
/**
 * The main point, where there is one.
 */
export interface MainPointLine {
  /**
   * Identifier within the brief, such as o3.
   */
  id: string;
  /**
   * The statement.
   */
  text: string;
  /**
   * Who says so; null is the outlet's own voice.
   */
  speaker?: Speaker | null;
  /**
   * How firmly the article commits to it.
   */
  commitment: Commitment;
  /**
   * The quantities it states.
   */
  figures?: Figure[];
  /**
   * The times it states or its evidence gives.
   */
  dates?: Moment[];
  /**
   * Where the article bears it out.
   *
   * @minItems 1
   */
  evidence: [Evidence, ...Evidence[]];
  /**
   * That it holds a statement.
   */
  record: "claim";
  /**
   * Content hash of the brief that it is of.
   */
  brief_id: string;
  /**
   * That it is the main point.
   */
  section: "bottom_line";
}
/**
 * An objective.
 */
export interface ObjectiveLine {
  /**
   * Identifier within the brief, such as o3.
   */
  id: string;
  /**
   * The statement.
   */
  text: string;
  /**
   * Who says so; null is the outlet's own voice.
   */
  speaker?: Speaker | null;
  /**
   * How firmly the article commits to it.
   */
  commitment: Commitment;
  /**
   * The quantities it states.
   */
  figures?: Figure[];
  /**
   * The times it states or its evidence gives.
   */
  dates?: Moment[];
  /**
   * Where the article bears it out.
   *
   * @minItems 1
   */
  evidence: [Evidence, ...Evidence[]];
  /**
   * Ids of the forces whose objective it is.
   */
  force_ids?: string[];
  /**
   * That it holds a statement.
   */
  record: "claim";
  /**
   * Content hash of the brief that it is of.
   */
  brief_id: string;
  /**
   * That it is what a force wants.
   */
  section: "objectives";
}
/**
 * An obstacle.
 */
export interface ObstacleLine {
  /**
   * Identifier within the brief, such as o3.
   */
  id: string;
  /**
   * The statement.
   */
  text: string;
  /**
   * Who says so; null is the outlet's own voice.
   */
  speaker?: Speaker | null;
  /**
   * How firmly the article commits to it.
   */
  commitment: Commitment;
  /**
   * The quantities it states.
   */
  figures?: Figure[];
  /**
   * The times it states or its evidence gives.
   */
  dates?: Moment[];
  /**
   * Where the article bears it out.
   *
   * @minItems 1
   */
  evidence: [Evidence, ...Evidence[]];
  /**
   * Ids of the forces it stands in the way of.
   */
  affects?: string[];
  /**
   * That it holds a statement.
   */
  record: "claim";
  /**
   * Content hash of the brief that it is of.
   */
  brief_id: string;
  /**
   * That it stands in the way.
   */
  section: "obstacles";
}
/**
 * An outcome.
 */
export interface OutcomeLine {
  /**
   * Identifier within the brief, such as o3.
   */
  id: string;
  /**
   * The statement.
   */
  text: string;
  /**
   * Who says so; null is the outlet's own voice.
   */
  speaker?: Speaker | null;
  /**
   * How firmly the article commits to it.
   */
  commitment: Commitment;
  /**
   * The quantities it states.
   */
  figures?: Figure[];
  /**
   * The times it states or its evidence gives.
   */
  dates?: Moment[];
  /**
   * Where the article bears it out.
   *
   * @minItems 1
   */
  evidence: [Evidence, ...Evidence[]];
  /**
   * What sort of result it is.
   */
  kind: OutcomeKind;
  /**
   * That it holds a statement.
   */
  record: "claim";
  /**
   * Content hash of the brief that it is of.
   */
  brief_id: string;
  /**
   * That it has come of it.
   */
  section: "outcomes";
}
/**
 * A statement that is withheld.
 */
export interface WithheldLine {
  /**
   * Where it would have stood.
   */
  section: Section;
  /**
   * What the model said.
   */
  text: string;
  /**
   * Why it is withheld, from a closed list.
   */
  reason: Reason;
  /**
   * The reason in words, naming the words that failed.
   */
  detail: string;
  /**
   * Words of the statement that failed.
   */
  offending?: string[];
  /**
   * The nearest place in the article, if any.
   */
  evidence?: Evidence[];
  /**
   * What the model said of it when asked again; null where it was not asked.
   */
  again?: SecondWording | null;
  /**
   * That it holds something without support.
   */
  record: "withheld";
  /**
   * Content hash of the brief that it is of.
   */
  brief_id: string;
}
/**
 * What became of one statement since the previous edition.
 */
export interface Change {
  /**
   * How it stands to the previous edition.
   */
  kind: ChangeKind;
  /**
   * Id of the statement in this edition, or in the previous one if it is withdrawn.
   */
  claim_id: string;
  /**
   * The statement of the previous edition; null where it is new.
   */
  before?: string | null;
  /**
   * The statement of this edition; null where it no longer has one.
   */
  after?: string | null;
}
/**
 * What was looked at, what was read, and what is missing.
 */
export interface Coverage {
  /**
   * Feeds asked.
   */
  feeds_tried: number;
  /**
   * Feeds that gave articles.
   */
  feeds_read: number;
  /**
   * Feeds that were read and had nothing new.
   */
  feeds_empty: number;
  /**
   * Feeds that could not be read.
   */
  feeds_failed?: FailedFeed[];
  /**
   * Articles briefed.
   */
  articles_read: number;
  /**
   * Articles left out, with the reason.
   */
  articles_skipped?: SkippedArticle[];
}
/**
 * A feed that could not be read.
 */
export interface FailedFeed {
  /**
   * Address of the feed.
   */
  url: string;
  /**
   * Why it could not be read.
   */
  reason: string;
  /**
   * Since when it cannot be read: RFC 3339 with zone.
   */
  since: string;
}
/**
 * An article that was found and not briefed.
 */
export interface SkippedArticle {
  /**
   * Address of the article.
   */
  url: string;
  /**
   * Why it was left out.
   */
  reason: string;
}
/**
 * One event, as all the articles about it have it.
 */
export interface Event {
  /**
   * Identifier of the event, the same in every edition that has it.
   */
  id: string;
  /**
   * What it is called, in the words of an article.
   */
  title: string;
  /**
   * Ids of the articles about it.
   *
   * @minItems 1
   */
  article_ids: [string, ...string[]];
  /**
   * How many sources it rests on, those that share an owner or a wire text counted once.
   */
  independent_sources: number;
  /**
   * The main point, or null where none stands.
   */
  bottom_line?: MergedClaim | null;
  /**
   * Who takes part.
   */
  forces?: MergedForce[];
  /**
   * What they want.
   */
  objectives?: MergedObjective[];
  /**
   * What stands in the way.
   */
  obstacles?: MergedObstacle[];
  /**
   * What has come of it.
   */
  outcomes?: MergedOutcome[];
  /**
   * Where the articles give differing values.
   */
  conflicts?: Conflict[];
  /**
   * What became of each statement since last time.
   */
  changes?: Change[];
  /**
   * Statements left out of its sections for their length.
   */
  left_out?: number;
}
/**
 * One statement of an event, and the sentences of one or more articles it rests on.
 */
export interface MergedClaim {
  /**
   * Identifier within the brief, such as o3.
   */
  id: string;
  /**
   * The statement.
   */
  text: string;
  /**
   * Who says so; null is the outlet's own voice.
   */
  speaker?: Speaker | null;
  /**
   * How firmly the article commits to it.
   */
  commitment: Commitment;
  /**
   * The quantities it states.
   */
  figures?: Figure[];
  /**
   * The times it states or its evidence gives.
   */
  dates?: Moment[];
  /**
   * Where the articles bear it out.
   *
   * @minItems 1
   */
  evidence: [SourcedEvidence, ...SourcedEvidence[]];
}
/**
 * The place in one of several articles that a statement rests on.
 */
export interface SourcedEvidence {
  /**
   * Number of a sentence, from 1 in reading order.
   */
  sentence: number;
  /**
   * First code point of the quote in the canonical text.
   */
  start: number;
  /**
   * Code point after the last one.
   */
  end: number;
  /**
   * The article's own words: `text[start:end]`.
   */
  quote: string;
  /**
   * Id of the article that the quote is a slice of.
   */
  article_id: string;
}
/**
 * An actor of an event, as one or more articles name it.
 */
export interface MergedForce {
  /**
   * Identifier within the brief, such as f1.
   */
  id: string;
  /**
   * Its name in the article.
   */
  name: string;
  /**
   * Other names the article has for it.
   */
  aliases?: string[];
  /**
   * What sort of actor it is.
   */
  kind: ForceKind;
  /**
   * Its part in the situation, in the article's words.
   */
  role: string;
  /**
   * Its size or means, as stated.
   */
  strength?: Figure[];
  /**
   * Where the articles name it.
   *
   * @minItems 1
   */
  evidence: [SourcedEvidence, ...SourcedEvidence[]];
}
/**
 * What a force wants, plans or demands, by one or more articles.
 */
export interface MergedObjective {
  /**
   * Identifier within the brief, such as o3.
   */
  id: string;
  /**
   * The statement.
   */
  text: string;
  /**
   * Who says so; null is the outlet's own voice.
   */
  speaker?: Speaker | null;
  /**
   * How firmly the article commits to it.
   */
  commitment: Commitment;
  /**
   * The quantities it states.
   */
  figures?: Figure[];
  /**
   * The times it states or its evidence gives.
   */
  dates?: Moment[];
  /**
   * Where the articles bear it out.
   *
   * @minItems 1
   */
  evidence: [SourcedEvidence, ...SourcedEvidence[]];
  /**
   * Ids of the forces whose objective it is.
   */
  force_ids?: string[];
}
/**
 * What stands in the way, by one or more articles.
 */
export interface MergedObstacle {
  /**
   * Identifier within the brief, such as o3.
   */
  id: string;
  /**
   * The statement.
   */
  text: string;
  /**
   * Who says so; null is the outlet's own voice.
   */
  speaker?: Speaker | null;
  /**
   * How firmly the article commits to it.
   */
  commitment: Commitment;
  /**
   * The quantities it states.
   */
  figures?: Figure[];
  /**
   * The times it states or its evidence gives.
   */
  dates?: Moment[];
  /**
   * Where the articles bear it out.
   *
   * @minItems 1
   */
  evidence: [SourcedEvidence, ...SourcedEvidence[]];
  /**
   * Ids of the forces it stands in the way of.
   */
  affects?: string[];
}
/**
 * What has come of it so far, by one or more articles.
 */
export interface MergedOutcome {
  /**
   * Identifier within the brief, such as o3.
   */
  id: string;
  /**
   * The statement.
   */
  text: string;
  /**
   * Who says so; null is the outlet's own voice.
   */
  speaker?: Speaker | null;
  /**
   * How firmly the article commits to it.
   */
  commitment: Commitment;
  /**
   * The quantities it states.
   */
  figures?: Figure[];
  /**
   * The times it states or its evidence gives.
   */
  dates?: Moment[];
  /**
   * Where the articles bear it out.
   *
   * @minItems 1
   */
  evidence: [SourcedEvidence, ...SourcedEvidence[]];
  /**
   * What sort of result it is.
   */
  kind: OutcomeKind;
}
/**
 * The time a digest covers, [start, end).
 */
export interface Window {
  /**
   * From when: RFC 3339 with zone.
   */
  start: string;
  /**
   * Until when, itself left out: RFC 3339 with zone.
   */
  end: string;
  /**
   * The reader's time zone, by its IANA name.
   */
  zone: string;
}
/**
 * One edition: the events of a stretch of time, and what has changed since the edition before.
 */
export interface Digest {
  /**
   * Version of this schema, MAJOR.MINOR.
   */
  schema_version?: string;
  /**
   * Content hash of the digest: equal for equal content.
   */
  id: string;
  /**
   * Name of the digest.
   */
  name: string;
  /**
   * Number of this edition, from 1.
   */
  edition: number;
  /**
   * Number of the edition it is compared with; null for the first.
   */
  previous_edition?: number | null;
  /**
   * When the digest was made: RFC 3339 with zone.
   */
  as_of: string;
  /**
   * The time it covers.
   */
  window: Window;
  /**
   * The events; none is a digest, too: nothing was new.
   */
  events?: Event[];
  /**
   * Events left out for the length of the digest.
   */
  events_left_out?: number;
  /**
   * The articles that the events rest on.
   */
  articles?: Article[];
  /**
   * What was looked at, and what is missing.
   */
  coverage: Coverage;
  /**
   * What made the digest.
   */
  generator: Generator;
}
/**
 * The first line of an edition as lines: the edition without its events and articles.
 */
export interface EditionLine {
  /**
   * That it is the head of an edition.
   */
  type: "edition";
  /**
   * Version of this schema, MAJOR.MINOR.
   */
  schema_version: string;
  /**
   * Content hash of the digest.
   */
  id: string;
  /**
   * Name of the digest.
   */
  name: string;
  /**
   * Number of this edition, from 1.
   */
  edition: number;
  /**
   * Number of the edition it is compared with; null for the first.
   */
  previous_edition?: number | null;
  /**
   * When the digest was made: RFC 3339 with zone.
   */
  as_of: string;
  /**
   * The time it covers.
   */
  window: Window;
  /**
   * Events left out for the length of the digest.
   */
  events_left_out?: number;
  /**
   * What was looked at, and what is missing.
   */
  coverage: Coverage;
  /**
   * What made the digest.
   */
  generator: Generator;
}
/**
 * An event of an edition.
 */
export interface EventLine {
  /**
   * Identifier of the event, the same in every edition that has it.
   */
  id: string;
  /**
   * What it is called, in the words of an article.
   */
  title: string;
  /**
   * Ids of the articles about it.
   *
   * @minItems 1
   */
  article_ids: [string, ...string[]];
  /**
   * How many sources it rests on, those that share an owner or a wire text counted once.
   */
  independent_sources: number;
  /**
   * The main point, or null where none stands.
   */
  bottom_line?: MergedClaim | null;
  /**
   * Who takes part.
   */
  forces?: MergedForce[];
  /**
   * What they want.
   */
  objectives?: MergedObjective[];
  /**
   * What stands in the way.
   */
  obstacles?: MergedObstacle[];
  /**
   * What has come of it.
   */
  outcomes?: MergedOutcome[];
  /**
   * Where the articles give differing values.
   */
  conflicts?: Conflict[];
  /**
   * What became of each statement since last time.
   */
  changes?: Change[];
  /**
   * Statements left out of its sections for their length.
   */
  left_out?: number;
  /**
   * That it holds an event.
   */
  type: "event";
  /**
   * Number of the edition that it is of.
   */
  edition: number;
}
/**
 * What the gate says to one statement.
 */
export interface CheckResult {
  /**
   * Identifier of the statement, as it was given.
   */
  id: string | number;
  /**
   * Whether the article bears it out.
   */
  verdict: CheckVerdict;
  /**
   * Why it is withheld, from a closed list; null where it is supported.
   */
  reason: Reason | null;
  /**
   * The reason in words, naming the words that failed.
   */
  detail: string;
  /**
   * The sentences it rests on, or the nearest.
   */
  evidence?: Evidence[];
  /**
   * The statement.
   */
  statement: string;
  /**
   * Words of the statement that failed.
   */
  offending?: string[];
}
/**
 * What went wrong, for a program to act on: one JSON object on standard error.
 */
export interface Failure {
  /**
   * What sort of thing went wrong.
   */
  kind: FailureKind;
  /**
   * What went wrong, naming the thing, in one line.
   */
  message: string;
  /**
   * What to do about it, where there is something to do.
   */
  hint: string | null;
  /**
   * The status that the program ends with; 0 for a notice.
   */
  exit_status: number;
}
