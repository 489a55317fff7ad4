// Bilingual reading: the original beside the paragraphs of an article, or below its sentences. Comes when it is first
// asked for. The original is in one file beside the page; each of its sentences names the text that it belongs to, as
// the page shows it. `start` takes the link that asked for it, whose place buttons take, and the helpers of `site.js`.

// What ends a run of text. Everything else stands in a line.
const BLOCKS = new Set(
  "ADDRESS ARTICLE ASIDE BLOCKQUOTE CAPTION DD DETAILS DIV DL DT FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL VIDEO".split(" "),
);
const PASSED_OVER = "pre, button, select, script, style, svg, .alert-title, .for, .tabs > ul";
const TAGS = ["code", "strong", "em"];
// How far the next sentence may be, in characters without blanks, unless there is no other like it.
const NEAR = 2000;
const MODES = ["beside", "below"];

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
const wrapped = ({ node, start }, from, to, make) => {
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
const sentencesOf = (article, pairs, make) => {
  const { nodes, text } = textOf(article);
  const places = placesOf(pairs.map(([own]) => without(own)), text);
  const sentences = [];
  let last = nodes.length - 1;
  // From the end, so that nodes that are parted keep what comes before.
  for (let at = places.length - 1; at >= 0; at--) {
    if (!places[at]) continue;
    const { start, end } = places[at];
    while (nodes[last].start >= end) last--;
    const own = [];
    for (let node = last; node >= 0 && nodes[node].end > start; node--) {
      own.unshift(wrapped(nodes[node], Math.max(start, nodes[node].start), Math.min(end, nodes[node].end), make));
    }
    sentences.unshift({ own, original: pairs[at][1], same: without(pairs[at][0]) === (pairs[at][1].trim ? without(pairs[at][1]) : "") });
  }
  return sentences;
};

// Adds what the file says of an original: text, and elements of a few kinds.
const fill = (element, parts, make) => {
  for (const part of [parts].flat()) {
    if (typeof part === "string") element.append(part);
    else if (TAGS.includes(part[0])) element.append(fill(make(part[0]), part.slice(1), make));
  }
  return element;
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

export const start = async (link, { recall, remember, make }) => {
  const place = link.parentElement;
  const article = document.querySelector("article");
  const style = make("link", { rel: "stylesheet", href: link.dataset.style });
  const styled = new Promise((resolve, reject) => Object.assign(style, { onload: resolve, onerror: reject }));
  document.head.append(style);
  const [response] = await Promise.all([fetch(link.dataset.source), styled]);
  if (!response.ok) throw response.status;
  const { lang, dir, words, pairs } = await response.json();

  const sentences = sentencesOf(article, pairs, make);
  sentences.forEach((sentence, at) => {
    sentence.element = fill(make("span", { className: "_original", lang, dir }), sentence.original, make);
    for (const element of [...sentence.own, sentence.element]) element.dataset.sentence = at;
    const isFree = (element) => !element.closest("a, button, summary");
    sentence.stop = sentence.own.find(isFree) || sentence.own[0].closest("a, button, summary");
  });

  // What is lit: the sentence under the pointer, else the one that was tapped or has the focus.
  let lit = -1;
  let kept = -1;
  const light = (at) => {
    if (at === lit) return;
    for (const [of, on] of [[lit, false], [at, true]]) {
      const sentence = sentences[of];
      if (sentence) [...sentence.own, sentence.element].forEach((element) => element.classList.toggle("_lit", on));
    }
    lit = at;
  };
  const sentenceAt = ({ target }) => {
    const element = target.closest?.("[data-sentence]") || target.querySelector?.("[data-sentence]");
    return element && article.contains(element) ? +element.dataset.sentence : -1;
  };
  let stop = sentences[0]?.stop;
  const stopAt = (element) => {
    if (stop && !stop.href) stop.tabIndex = -1;
    stop = element;
    if (stop && !stop.href) stop.tabIndex = 0;
  };

  let mode = "";
  const wide = matchMedia("(width >= 60em)");
  const runs = [];
  const clear = () => {
    for (const { own, column, box } of runs.splice(0)) {
      column?.remove();
      box.replaceWith(...own.childNodes);
    }
    for (const { element } of sentences) element.remove();
    light(-1);
    kept = -1;
  };
  const beside = () => {
    let run;
    for (const { own: [first], element } of sentences) {
      if (!run?.own.contains(first)) {
        const nodes = runOf(first);
        const box = make("span", { className: "_run" });
        const own = make("span");
        const column = make("span", { className: "_column", lang, dir });
        nodes[0].before(box);
        own.append(...nodes);
        box.append(own, column);
        runs.push((run = { own, column, box }));
      }
      if (run.column.hasChildNodes()) run.column.append(" ");
      run.column.append(element);
    }
  };
  const below = () => {
    for (const { own, element, same } of sentences) {
      if (same) continue;
      let last = own.at(-1);
      while (!isBlock(last.parentNode)) last = last.parentNode;
      last.after(element);
    }
  };
  // Shows the original in another way, and keeps what the reader looks at where it is.
  const show = () => {
    const isSeen = (element) => element.getBoundingClientRect().bottom > 80 && element.checkVisibility?.() !== false;
    const seen = isSeen(place) ? place : sentences.find(({ own }) => isSeen(own[0]))?.own[0];
    const before = seen?.getBoundingClientRect().top;
    clear();
    const shown = mode && !wide.matches ? "below" : mode;
    article.classList.remove("_beside", "_below");
    if (shown) article.classList.add("_" + shown);
    if (shown === "beside") beside();
    if (shown === "below") below();
    for (const [name, button] of Object.entries(buttons)) button.ariaPressed = name === shown;
    if (seen) scrollBy({ top: seen.getBoundingClientRect().top - before, behavior: "instant" });
    box.hidden = !mode;
    link.hidden = !!mode;
    for (const { stop } of sentences) if (!stop.href) mode ? (stop.tabIndex = -1) : stop.removeAttribute("tabindex");
    if (mode) stopAt(stop);
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
  const button = (name, text) => {
    const button = make("button", { type: "button", textContent: text, className: "_" + name });
    button.addEventListener("click", () => choose(name));
    return button;
  };
  const buttons = { beside: button("beside", words.beside), below: button("below", words.below) };
  const hide = make("button", { type: "button", textContent: words.hide });
  hide.addEventListener("click", () => {
    choose("");
    link.focus({ preventScroll: true });
  });
  box.append(make("b", { textContent: words.label, ariaHidden: true }), ...Object.values(buttons), hide, make("small", { textContent: words.keys }));
  place.append(box);

  article.addEventListener("pointerover", (event) => {
    const at = sentenceAt({ target: event.target.closest("[data-sentence]") || article });
    light(event.target.closest("[data-sentence]") && mode ? at : kept);
  });
  article.addEventListener("pointerleave", () => light(kept));
  article.addEventListener("click", ({ target }) => {
    const element = mode && target.closest("[data-sentence]");
    light((kept = element ? +element.dataset.sentence : -1));
  });
  article.addEventListener("focusin", (event) => {
    if (!mode || event.target === article) return;
    const at = sentenceAt(event);
    light((kept = at));
    if (at >= 0) stopAt(sentences[at].stop);
  });
  article.addEventListener("focusout", () => light((kept = -1)));
  article.addEventListener("keydown", (event) => {
    if (!mode || event.ctrlKey || event.altKey || event.metaKey) return;
    const at = sentenceAt(event);
    if (at < 0 || event.target.closest("input, select, textarea")) return;
    const step = { n: 1, p: -1 }[event.key.toLowerCase()];
    if (event.key === "Escape") {
      event.target.blur();
      light((kept = -1));
    }
    if (!step) return;
    event.preventDefault();
    let next = at + step;
    // What is in a tab that is not chosen has no focus.
    while (sentences[next] && sentences[next].stop.checkVisibility?.() === false) next += step;
    sentences[next]?.stop.focus();
  });
  wide.addEventListener("change", () => mode && show());
  link.addEventListener("click", (event) => {
    if (event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    open();
    box.querySelector("[aria-pressed=true]")?.focus({ preventScroll: true });
  });

  const open = () => {
    const asked = new URL(location).searchParams.get("original");
    choose([asked, recall("original")].find((mode) => MODES.includes(mode)) || (wide.matches ? "beside" : "below"));
  };
  open();
  return box;
};
