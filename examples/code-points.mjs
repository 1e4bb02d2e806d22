// Offsets in a brief count Unicode code points; JavaScript's strings count UTF-16 units. From the first emoji on, the
// two differ: "🌊 rises".slice(2, 7) is " rise", while its code points 2 to 7 are "rises".

/** The code points [start, end) of a text: `slice(brief.article.text, evidence.start, evidence.end) === evidence.quote`. */
export const slice = (text, start, end) => Array.from(text).slice(start, end).join("");

/** The place among UTF-16 units of a code point, for editors and the DOM, which count units. */
export const unitsBefore = (text, codePoints) => slice(text, 0, codePoints).length;
