(() => {
  "use strict";
  const page = document.getElementById("page");
  const pane = document.getElementById("article");
  const peek = document.getElementById("peek");
  const wide = matchMedia("(min-width: 62em)");
  const still = matchMedia("(prefers-reduced-motion: reduce)");
  const UNITS = ".line, .s.cited, .mark";

  const led = (element, kind) =>
    [...element.querySelectorAll(`a[href^="#${kind}"]`), ...(element.matches("a") ? [element] : [])]
      .map((link) => document.getElementById(link.getAttribute("href").slice(1)))
      .filter(Boolean);
  const lines = [...document.querySelectorAll(".line")].map((line) => ({ line, rests: led(line, "s") }));
  const restsOf = (line) => (lines.find((each) => each.line === line) || { rests: [] }).rests;

  // What is lit with a unit: the sentences of a line, the lines of a sentence, both for a mark on the row of days.
  const partners = (unit) => {
    if (unit.matches(".s")) return lines.filter((each) => each.rests.includes(unit)).map((each) => each.line);
    if (unit.matches(".line")) return restsOf(unit);
    return led(unit, "c").flatMap((line) => [line, ...restsOf(line)]);
  };

  const reveal = (sentence) => {
    const box = pane.getBoundingClientRect();
    const at = sentence.getBoundingClientRect();
    if (at.top >= box.top && at.bottom <= box.bottom) return;
    pane.scrollBy({ top: at.top - box.top - box.height / 3, behavior: still.matches ? "auto" : "smooth" });
  };

  const quote = (sentences) => {
    peek.replaceChildren(
      ...sentences.map((sentence) => {
        const shown = document.createElement("p");
        const label = document.createElement("b");
        const words = sentence.cloneNode(true);
        words.querySelectorAll(".refs").forEach((refs) => refs.remove());
        label.textContent = sentence.id;
        shown.dir = "auto";
        shown.append(label, " ", words.textContent.trim());
        return shown;
      }),
    );
    peek.hidden = sentences.length === 0;
  };

  document.getElementById("hint").hidden = false;

  let shown = null;
  const show = (unit) => {
    if (unit === shown) return;
    shown = unit;
    document.querySelectorAll(".lit").forEach((element) => element.classList.remove("lit"));
    const others = unit ? partners(unit) : [];
    [unit, ...others].filter(Boolean).forEach((element) => element.classList.add("lit"));
    const sentences = unit && !unit.matches(".s") ? others.filter((element) => element.matches(".s")) : [];
    if (wide.matches && sentences.length) reveal(sentences[0]);
    quote(wide.matches ? [] : sentences);
    // At the other end of the window than what was tapped.
    if (!peek.hidden) peek.classList.toggle("above", unit.getBoundingClientRect().bottom > innerHeight - peek.offsetHeight);
  };

  let pointed = null;
  let focused = null;
  const unitOf = (event) => (event.target.closest ? event.target.closest(UNITS) : null);
  document.addEventListener("mouseover", (event) => {
    pointed = unitOf(event);
    show(pointed || focused);
  });
  // A finger moves no pointer everywhere, and some browsers report its tap only within an element that listens.
  page.addEventListener("click", (event) => {
    pointed = unitOf(event);
    if (!pointed) focused = null;
    shown = undefined;
    show(pointed || focused);
    // What is tapped leads there; its words need not stand before it.
    if (event.target.closest('a[href^="#"]')) peek.hidden = true;
  });
  addEventListener("hashchange", () => {
    peek.hidden = true;
  });
  document.documentElement.addEventListener("mouseleave", () => {
    pointed = null;
    show(focused);
  });
  document.addEventListener("focusin", (event) => {
    focused = unitOf(event);
    show(focused || pointed);
  });
  document.addEventListener("focusout", () => {
    focused = null;
    show(pointed);
  });
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape") show(null);
  });
})();
