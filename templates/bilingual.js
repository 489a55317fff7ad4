// Bilingual reading: the original beside the paragraphs of an article, or below its sentences. Comes when it is first
// asked for. The original is in one file beside the page; each of its sentences names the text that it belongs to, as
// the page shows it. Unlike other scripts this one is a module: `start` takes the link that asks for it, whose place
// buttons take.

// What ends a run of text. Everything else stands in a line.
const BLOCKS = new Set(
  "ADDRESS ARTICLE ASIDE BLOCKQUOTE CAPTION DD DETAILS DIV DL DT FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL VIDEO".split(" "),
);
const PASSED_OVER = "pre, button, select, script, style, svg, .alert-title, .for, .tabs > ul";
// How far the next sentence may be, in characters without blanks, unless there is no other like it.
const NEAR = 2000;
const MODES = ["beside", "below"];
const { isModified, make, recall, remember } = isogloss;

// The HTML of a sentence as nodes.
const parsed = (html) => Object.assign(make("template"), { innerHTML: html }).content;

const without = (text) => text.replace(/\s+/g, "");

// The text of an article without blanks, and the nodes it is in.
const textOf = (article) => {
  const walker = document.createTreeWalker(article, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) =>
    node.nodeType === Node.ELEMENT_NODE && node.matches(PASSED_OVER) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  const nodes = [];
  const parts = [];
  let end = 0;
  while (walker.nextNode()) {
    const node = walker.currentNode;
    if (node.nodeType !== Node.TEXT_NODE) continue;
    const text = without(node.data);
    if (!text) continue;
    nodes.push({ node, start: end, end: (end += text.length) });
    parts.push(text);
  }
  return { nodes, text: parts.join("") };
};

// Where each of the sentences stands in a text: they come in its order. What the page does not show is passed over.
const placesOf = (sentences, text) => {
  let from = 0;
  let misses = 0;
  const near = (sentence) => {
    const found = text.slice(from, from + NEAR + sentence.length).indexOf(sentence);
    return found < 0 ? -1 : from + found;
  };
  const far = (sentence) => {
    if (misses++ > 50) return -1;
    const found = text.indexOf(sentence, from);
    return text.indexOf(sentence, found + 1) < 0 ? found : -1;
  };
  return sentences.map((sentence, at) => {
    if (!sentence) return;
    let start = near(sentence);
    const next = start > from && sentences[at + 1];
    // The next one comes first, and says more: this is another one of the same words.
    if (next && next.length > sentence.length) {
      const other = near(next);
      if (other >= 0 && other < start) return;
    }
    if (start < 0) start = far(sentence);
    if (start < 0) return;
    from = start + sentence.length;
    return { start, end: from };
  });
};

// Where the character with the number `count`, blanks not counted, stands in a text.
const offsetOf = (text, count) => {
  let at = 0;
  for (const blank = /\s/; at < text.length; at++) {
    if (!blank.test(text[at]) && count-- === 0) break;
  }
  return at;
};

// Puts what a text node holds from one place to another into an element.
const wrapped = ({ node, start }, from, to) => {
  const begin = offsetOf(node.data, from - start);
  const end = offsetOf(node.data, to - start - 1) + 1;
  if (end < node.length) node.splitText(end);
  const inside = begin ? node.splitText(begin) : node;
  const span = make("span", { className: "_own" });
  inside.replaceWith(span);
  span.append(inside);
  return span;
};

// The sentences of an article: for each its elements in the page, and the original.
const sentencesOf = (article, pairs) => {
  const { nodes, text } = textOf(article);
  const places = placesOf(pairs.map(([own]) => without(parsed(own).textContent)), text);
  const sentences = [];
  let last = nodes.length - 1;
  // From the end, so that nodes that are parted keep what comes before.
  for (let at = places.length - 1; at >= 0; at--) {
    if (!places[at]) continue;
    const { start, end } = places[at];
    while (nodes[last].start >= end) last--;
    const own = [];
    for (let node = last; node >= 0 && nodes[node].end > start; node--) {
      own.unshift(wrapped(nodes[node], Math.max(start, nodes[node].start), Math.min(end, nodes[node].end)));
    }
    sentences.unshift({ own, source: pairs[at][1] });
  }
  return sentences;
};

// How far down the reader was on this page when it was last left, in this tab.
const PLACE = `isogloss-left ${location.pathname}`;
const leftAt = () => {
  try {
    return sessionStorage.getItem(PLACE);
  } catch {}
};
const leaveAt = (top) => {
  try {
    sessionStorage.setItem(PLACE, top);
  } catch {}
};

const isBlock = (node) => BLOCKS.has(node.tagName);

// The run of text that a node stands in, as a list of siblings.
const runOf = (node) => {
  while (!isBlock(node.parentNode)) node = node.parentNode;
  const run = [node];
  for (let other = node; (other = other.previousSibling) && !isBlock(other); ) run.unshift(other);
  for (let other = node; (other = other.nextSibling) && !isBlock(other); ) run.push(other);
  return run;
};

export const start = async (link, isAsked) => {
  const place = link.parentElement;
  const article = document.querySelector("article");
  const style = make("link", { rel: "stylesheet", href: link.dataset.style });
  const styled = new Promise((resolve, reject) => Object.assign(style, { onload: resolve, onerror: reject }));
  document.head.append(style);
  const [response] = await Promise.all([fetch(link.dataset.source), styled]);
  if (!response.ok) throw response.status;
  const { lang, dir, words, pairs } = await response.json();

  const sentences = sentencesOf(article, pairs);
  sentences.forEach((sentence, at) => {
    const { own, source } = sentence;
    const original = make("span", { className: "_original", lang, dir });
    original.append(parsed(source));
    const links = own.map((element) => element.closest("a, button, summary"));
    sentence.original = original;
    sentence.all = [...own, original];
    sentence.isSame = without(own.map((element) => element.textContent).join("")) === without(original.textContent);
    // Where the focus can be: on the text or, where all of it is a link, on that.
    sentence.stop = own[links.indexOf(null)] || links[0];
    for (const element of sentence.all) element.dataset.sentence = at;
  });

  // One sentence is lit: that under the pointer, else the one that was tapped or has the focus.
  let lit = -1;
  let held = -1;
  const light = (at) => {
    for (const of of [lit, at]) sentences[of]?.all.forEach((element) => element.classList.toggle("_lit", of === at));
    lit = at;
  };
  const hold = (at) => light((held = at));
  const numberOf = (element) => (mode && element ? +element.dataset.sentence : -1);
  // The Tab key stops at one sentence only; keys lead on from there. Links have stops of their own.
  let stop = sentences[0]?.stop;
  const setStop = (element, tabIndex) => element?.classList.contains("_own") && (element.tabIndex = tabIndex);
  const stopAt = (element) => {
    setStop(stop, -1);
    setStop((stop = element), 0);
  };

  // How the original is shown: beside, below, or not.
  let mode = "";
  const wide = matchMedia("(width >= 60em)");
  const runs = [];
  const clear = () => {
    for (const { box, own } of runs.splice(0)) box.replaceWith(...own.childNodes);
    for (const { original } of sentences) original.remove();
    hold(-1);
  };
  const beside = () => {
    let run;
    for (const { own: [first], original, isSame } of sentences) {
      // In cells the original stands below.
      if (isSame && first.closest("td, th")) continue;
      if (!run?.own.contains(first)) {
        const nodes = runOf(first);
        run = { box: make("span", { className: "_run" }), own: make("span"), column: make("span", { className: "_column", lang, dir }) };
        nodes[0].before(run.box);
        run.own.append(...nodes);
        run.box.append(run.own, run.column);
        runs.push(run);
      }
      run.column.append(original, " ");
    }
  };
  const below = () => {
    for (const { own, original, isSame } of sentences) {
      if (isSame) continue;
      let last = own.at(-1);
      while (!isBlock(last.parentNode)) last = last.parentNode;
      last.after(original);
    }
  };
  // What the reader looks at stays where it is.
  const show = () => {
    const isSeen = (element) => element.getBoundingClientRect().bottom > 80 && element.checkVisibility();
    const seen = [place, ...sentences.map(({ own }) => own[0])].find(isSeen);
    const before = seen?.getBoundingClientRect().top;
    const shown = mode && !wide.matches ? "below" : mode;
    clear();
    article.classList.toggle("_beside", shown === "beside");
    article.classList.toggle("_below", shown === "below");
    if (shown === "beside") beside();
    if (shown === "below") below();
    for (const sentence of sentences) setStop(sentence.stop, -1);
    if (mode) stopAt(stop);
    box.hidden = !mode;
    link.hidden = !!mode;
    for (const button of box.querySelectorAll("[name]")) button.ariaPressed = button.name === shown;
    if (seen) scrollBy({ top: seen.getBoundingClientRect().top - before, behavior: "instant" });
  };
  const choose = (chosen) => {
    mode = chosen;
    remember("original", mode);
    const url = new URL(location);
    if (mode) url.searchParams.set("original", mode);
    else url.searchParams.delete("original");
    history.replaceState(null, "", url);
    show();
  };

  const box = make("span", { role: "group", className: "_modes", ariaLabel: words.label });
  box.append(make("b", { textContent: words.label, ariaHidden: true }));
  for (const name of ["beside", "below", ""]) {
    const button = make("button", { type: "button", textContent: words[name || "hide"] });
    if (name) button.name = name;
    button.addEventListener("click", () => {
      choose(name);
      if (!name) link.focus({ preventScroll: true });
    });
    box.append(button);
  }
  box.append(make("small", { textContent: words.keys }));
  place.append(box);

  article.addEventListener("pointerover", ({ target }) => {
    const at = numberOf(target.closest("[data-sentence]"));
    light(at < 0 ? held : at);
  });
  article.addEventListener("pointerleave", () => light(held));
  article.addEventListener("click", ({ target }) => hold(numberOf(target.closest("[data-sentence]"))));
  const focused = ({ target }) => numberOf(target.closest("[data-sentence]") || target.closest("a, button, summary")?.querySelector("[data-sentence]"));
  article.addEventListener("focusin", (event) => {
    const at = focused(event);
    hold(at);
    if (at >= 0) stopAt(sentences[at].stop);
  });
  article.addEventListener("focusout", () => hold(-1));
  article.addEventListener("keydown", (event) => {
    const at = focused(event);
    if (at < 0 || event.ctrlKey || event.altKey || event.metaKey) return;
    if (event.key === "Escape") event.target.blur();
    const step = { n: 1, p: -1 }[event.key.toLowerCase()];
    if (!step) return;
    event.preventDefault();
    let next = at + step;
    // What stands in a tab that is not chosen takes no focus.
    while (sentences[next]?.stop.checkVisibility() === false) next += step;
    sentences[next]?.stop.focus();
  });
  wide.addEventListener("change", show);
  addEventListener("pagehide", () => leaveAt(scrollY));

  const usual = () => [new URLSearchParams(location.search).get("original"), recall("original"), wide.matches ? "beside" : "below"].find((mode) => MODES.includes(mode));
  const ask = () => {
    choose(usual());
    box.querySelector("[aria-pressed=true]").focus({ preventScroll: true });
  };
  link.addEventListener("click", (event) => {
    if (isModified(event)) return;
    event.preventDefault();
    ask();
  });
  if (isAsked) return ask();
  mode = usual();
  show();
  // The page was shorter when the browser went back to where the reader had left it.
  const [{ type }] = performance.getEntriesByType("navigation");
  const top = type !== "navigate" && leftAt();
  if (top) scrollTo({ top, behavior: "instant" });
};
