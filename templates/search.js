// Search: what `search.html` does, and the dialog that other pages make of its form and lists. Loaded on first use.
const make = (tag, properties) => Object.assign(document.createElement(tag), properties);

// What is found in one locale: the list of a part, and the index that it is filled from.
class List {
  constructor(part, { address, counts, failed, step }) {
    const [index, home] = ["index", "home"].map((name) => new URL(part.dataset[name], address).href);
    Object.assign(this, { index, home, counts, failed, step });
    this.own = new URL("./", address).href;
    this.status = part.querySelector("[role=status]");
    this.items = part.querySelector("ol");
    this.more = part.querySelector("button");
    this.lang = this.items.lang;
    this.more.addEventListener("click", async () => {
      const { length } = this.items.children;
      await this.add();
      this.items.children[length]?.querySelector("a").focus();
    });
  }

  // Each locale has a program for its language, and so a module that shares nothing with the others.
  async load() {
    const { createInstance } = await import(`${this.index}pagefind.js`);
    // What is written without spaces has more words.
    const excerptLength = isUnspaced(this.lang) ? 40 : 24;
    return createInstance({ basePath: this.index, baseUrl: this.home, metaCacheTag: "1", excerptLength, excerptEllipsis: "…" });
  }

  // Its results, or nothing where the index cannot be read.
  async ask(text) {
    try {
      this.loading ||= this.load();
      const asked = words(text, this.lang);
      const { results } = await (await this.loading).search(asked);
      return results.length && (await isGuess(results[0], asked)) ? [] : results;
    } catch (error) {
      console.error(error);
      this.loading = undefined;
    }
  }

  // Shows the results of another question; the old ones stay until the new ones are there.
  async show(results = []) {
    const first = await hits(results.slice(0, this.step), this);
    return (failed) => {
      this.rest = results.slice(this.step);
      this.items.replaceChildren(...first);
      this.more.hidden = !this.rest.length;
      this.status.textContent = failed ? this.failed : this.counts(results.length);
    };
  }

  async add() {
    const next = this.rest.splice(0, this.step);
    this.items.append(...(await hits(next, this)));
    this.more.hidden = !this.rest.length;
  }

  clear() {
    this.items.replaceChildren();
    this.more.hidden = true;
    this.status.textContent = "";
  }
}

const isUnspaced = (lang) => /^(ja|th|zh)\b/.test(lang);

// The index of a language without spaces holds words, and asks for them only where it knows the reader's language. What
// Japanese writes in hiragana between words of another script is on every page.
const words = (text, lang) => {
  if (!isUnspaced(lang) || !Intl.Segmenter || text.includes('"')) return text;
  const all = [...new Intl.Segmenter(lang, { granularity: "word" }).segment(text)].map(({ segment }) => segment);
  const telling = all.filter((word) => !/^\p{Script=Hiragana}+$/u.test(word)).join(" ");
  return /[\p{L}\p{N}]/u.test(telling) ? telling : all.join(" ");
};

// Of a word that is on no page, the longest beginning that is a word on one is looked for. A single letter says nothing.
const isGuess = async (result, asked) => {
  if (asked.split(/\s+/).some((word) => word.length < 2)) return false;
  const { excerpt, sub_results } = await result.data();
  const found = [...[excerpt, ...sub_results.map((part) => part.excerpt)].join().matchAll(/<mark>(.*?)<\/mark>/g)];
  return !!found.length && found.every(([, mark]) => mark.trim().length === 1);
};

// A heading and what follows it, each as pieces of text, every second of them found. The index repeats the heading
// before the text, with a full stop, and writes `<` and `>` as entities, nothing else.
const pieces = ({ title, excerpt }) => {
  const rest = excerpt.split(/<\/?mark>/).map((text) => text.replaceAll("&lt;", "<").replaceAll("&gt;", ">"));
  if (!rest.join("").startsWith(title)) return [[title], rest];
  const heading = [];
  for (let left = title.length; left > 0; left -= heading.at(-1).length) {
    const at = heading.length;
    heading.push(rest[at].slice(0, left));
    rest[at] = rest[at].slice(left);
  }
  const next = rest.findIndex(Boolean);
  if (next >= 0) rest[next] = rest[next].replace(/^\.?\s*/, "");
  return [heading, rest];
};
const marked = (pieces) => pieces.map((text, at) => (at % 2 && text ? make("mark", { textContent: text }) : text));

const MOST_PARTS = 3;

const hits = (results, list) =>
  Promise.all(
    results.map(async (result) => {
      const data = await result.data();
      // A page that is not translated is there in the reader's locale too.
      const slug = list.own.split("/").at(-2);
      const lent = list.own !== list.home && data.filters.lent_to?.includes(slug);
      const address = (url) => (lent && url.startsWith(list.home) ? list.own + url.slice(list.home.length) : url);
      const entry = (url, part) => {
        const [heading, text] = pieces(part);
        const [link, excerpt] = [make("a", { href: address(url) }), make("p")];
        link.append(...marked(heading));
        excerpt.append(...marked(text));
        const item = make("li");
        item.append(link, excerpt);
        return item;
      };

      const isTop = ({ anchor }) => !anchor || anchor.element === "h1";
      const weight = ({ weighted_locations }) => weighted_locations.reduce((sum, { balanced_score }) => sum + balanced_score, 0);
      const top = data.sub_results.find(isTop);
      const parts = data.sub_results.filter((part) => !isTop(part));
      const best = [...parts].sort((a, b) => weight(b) - weight(a)).slice(0, MOST_PARTS);
      const hit = entry(data.url, { title: data.meta.title || data.url, excerpt: top?.excerpt ?? "" });
      const inner = make("ul");
      inner.append(...parts.filter((part) => best.includes(part)).map((part) => entry(part.url, part)));
      hit.append(inner);
      return hit;
    }),
  );

// Numbers take the form of one that belongs to the same kind in the page's language.
const counter = (forms) => {
  const { lang } = document.documentElement;
  const kind = (count) => new Intl.PluralRules(lang).select(count);
  return (count) => {
    const form = forms.find(([known]) => known === count) || forms.find(([known]) => known && kind(known) === kind(count));
    return form[1].replace("{}", new Intl.NumberFormat(lang).format(count));
  };
};

// Brings form and lists to life. `address` is that of the search page, `step` how many hits are shown at a time.
const start = (root, address, step) => {
  const { busy, failed, counts } = root.dataset;
  const input = root.querySelector("input");
  const options = { address, failed, step, counts: counter(JSON.parse(counts)) };
  const lists = [...root.querySelectorAll("[data-index]")].map((part) => new List(part, options));
  let turn = 0;

  const search = async () => {
    const mine = ++turn;
    const text = input.value.trim();
    if (!text) return lists.forEach((list) => list.clear());
    const waiting = setTimeout(() => lists[0] && (lists[0].status.textContent = busy), 400);
    for (const list of lists) {
      const results = await list.ask(text);
      if (mine !== turn) break;
      const put = await list.show(results);
      if (mine !== turn) break;
      put(!results);
      clearTimeout(waiting);
    }
    clearTimeout(waiting);
  };

  let timer;
  const soon = (event) => {
    clearTimeout(timer);
    // What is still being composed is not yet what is meant.
    if (!event.isComposing) timer = setTimeout(search, 150);
  };
  input.addEventListener("input", soon);
  input.addEventListener("compositionend", soon);

  root.addEventListener("keydown", (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!step || event.isComposing) return;
    const stops = [input, ...root.querySelectorAll("[data-index] a, [data-index] button:not([hidden])")];
    const next = stops[stops.indexOf(document.activeElement) + step];
    if (!next || !stops.includes(document.activeElement)) return;
    event.preventDefault();
    next.focus();
  });
  return { input, search };
};

const page = document.querySelector("main .finder");
const here = page && start(page, location.href, 10);
if (here) {
  const { input, search } = here;
  input.value = new URLSearchParams(location.search).get("q") || "";
  const keep = () => {
    const url = new URL(location);
    if (input.value) url.searchParams.set("q", input.value);
    else url.searchParams.delete("q");
    history.replaceState(null, "", url);
  };
  input.addEventListener("change", keep);
  input.form.addEventListener("submit", (event) => {
    event.preventDefault();
    keep();
    search();
  });
  // Who comes back finds the address as it was left.
  page.addEventListener("click", (event) => event.target.closest("a") && keep());
  keep();
  search();
  if (!input.value) input.focus();
}

// The dialog: the form and the lists of the search page, in the middle of another.
const build = async (address) => {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.status} ${address}`);
  const found = new DOMParser().parseFromString(await response.text(), "text/html");
  const root = document.adoptNode(found.querySelector(".finder"));
  const style = make("link", { rel: "stylesheet" });
  style.href = new URL(found.querySelector("link[href*='/search.']").getAttribute("href"), address);
  await new Promise((done) => {
    style.onload = style.onerror = done;
    document.head.append(style);
  });

  const { input } = start(root, address, 5);
  input.form.action = address;
  const dialog = make("dialog", { className: "find-dialog", ariaLabel: input.ariaLabel });
  const close = make("button", { type: "button", className: "close", textContent: root.dataset.close });
  close.addEventListener("click", () => dialog.close());
  input.form.append(close);
  dialog.append(root);
  dialog.addEventListener("click", (event) => {
    if (event.target === dialog || event.target.closest("[data-index] a")) dialog.close();
  });
  document.body.append(dialog);
  return { dialog, input };
};

let dialog;

// Opens the dialog, or goes to the field where there is one. `address` is that of the search page.
export const open = async (address) => {
  if (here) return here.input.focus();
  dialog ||= build(address);
  const built = await dialog.catch(console.error);
  if (!built) return location.assign(address);
  if (!built.dialog.open) built.dialog.showModal();
  built.input.select();
};
