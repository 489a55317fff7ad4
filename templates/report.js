// The lists above the tables of the divergence report. Without them everything is there, page by page.
(() => {
  const ROWS = 100;
  const all = (selector, within = document) => [...within.querySelectorAll(selector)];
  const make = (tag, properties, ...children) => {
    const element = Object.assign(document.createElement(tag), properties);
    element.append(...children);
    return element;
  };
  const form = document.querySelector(".filters");
  if (!form) return;
  const { format } = new Intl.NumberFormat(document.documentElement.lang);
  const fields = [...form.elements];
  const wanted = () => Object.fromEntries(fields.filter(({ value }) => value).map(({ name, value }) => [name, value]));
  const keep = (values) => {
    const url = new URL(location);
    url.search = new URLSearchParams(values);
    history.replaceState(null, "", url);
  };
  const asked = new URLSearchParams(location.search);

  // The page of an article: one language beside the original.
  const startArticle = () => {
    const [select] = fields;
    const show = () => {
      const { value } = select;
      for (const part of all("[data-locale]")) part.hidden = !!value && !part.dataset.locale.split(" ").includes(value);
      for (const others of all(".others")) others.open = !!value && !!others.querySelector(`[data-locale="${CSS.escape(value)}"]`);
      for (const others of all(".others > summary")) others.hidden = !!value;
    };
    const choose = (value) => {
      if (![...select.options].some((option) => option.value === value)) return;
      select.value = value;
      show();
    };
    form.hidden = false;
    select.addEventListener("change", show);
    const follow = () => {
      const id = decodeURIComponent(location.hash.slice(1));
      choose(id);
      // A finding that is in no sentence on show.
      const target = document.getElementById(id);
      if (target?.closest("[hidden]")) choose("");
      target?.closest("details:not([open])")?.setAttribute("open", "");
      target?.scrollIntoView();
    };
    addEventListener("hashchange", follow);
    if (location.hash) follow();
  };

  // The matrix: articles by section, language, state and rule.
  const startMatrix = async () => {
    const base = new URL(form.dataset.index, location);
    const load = async (name) => (await fetch(new URL(name, base))).json();
    let index;
    try {
      index = await load("");
    } catch {
      // A report that was opened from a disk has no data.
      return;
    }
    const [section, locale, , rule] = fields;
    for (const { name } of index.sections) section.add(new Option(name || section.dataset.root, name || "."));
    for (const name of index.rules) rule.add(new Option(name, name));
    form.hidden = false;

    const table = document.querySelector(".matrix table");
    const heads = all("thead th[data-locale]", table);
    const server = [...table.tBodies];
    const numbers = document.querySelector(".numbers");
    const turn = document.querySelector(".turn");
    const said = (key) => document.querySelector(`[data-key="${key}"]`);
    const letter = (key) => said(key).firstElementChild.cloneNode(true);
    const words = (key) => make("span", { className: "hidden", textContent: said(key).lastElementChild.textContent });
    let articles;
    let found = [];
    let page = 0;

    const level = ({ errors, warnings, notes }) =>
      errors ? ["error", errors] : warnings ? ["warning", warnings] : notes ? ["note", notes] : [];
    const cell = (article, edition, slug, rule) => {
      if (!edition) return make("td", {});
      const parts = [letter(edition.state), words(edition.state)];
      if (edition.translation === "machine") parts.push(" ", letter("machine"));
      const [worst, count] = level(edition);
      if (rule && edition.rules?.[rule]) parts.push(" ", make("b", { textContent: format(edition.rules[rule]) }));
      else if (!rule && worst) {
        const mark = letter(worst);
        mark.append(words(worst), ` ${format(count)}`);
        parts.push(" ", mark);
      }
      if (!article.page) return make("td", {}, ...parts);
      return make("td", {}, make("a", { href: `${article.page}#${slug}` }, ...parts));
    };
    const row = (article, shown, rule) => {
      const title = make("span", { lang: article.locale, dir: "auto", textContent: article.title });
      const head = make("th", { scope: "row" }, title, " ", make("bdi", { className: "path", textContent: article.key }));
      return make("tr", {}, head, ...shown.map((tag) => cell(article, article.editions[tag], tag.toLowerCase(), rule)));
    };
    const matches = (article, wanted) => {
      if (wanted.section && (article.section || ".") !== wanted.section) return false;
      const editions = wanted.locale ? [article.editions[wanted.locale]] : Object.values(article.editions);
      const fits = (edition) => edition && (!wanted.state || edition.state === wanted.state) && (!wanted.rule || edition.rules?.[wanted.rule]);
      return editions.some(fits);
    };
    const draw = () => {
      const { locale, rule } = wanted();
      const tags = index.locales.map(({ locale }) => locale).filter((tag) => !locale || tag === locale);
      const from = page * ROWS;
      const rows = found.slice(from, from + ROWS);
      table.tBodies[0].replaceChildren(...rows.map((article) => row(article, tags, rule)));
      const [back, forth] = all("button", turn);
      back.disabled = !page;
      forth.disabled = from + ROWS >= found.length;
      turn.querySelector("output").textContent = `${format(found.length && from + 1)}–${format(from + rows.length)} / ${format(found.length)}`;
    };
    const update = async () => {
      const values = wanted();
      keep(values);
      const filters = Object.keys(values).length > 0;
      for (const head of heads) head.hidden = !!values.locale && head.dataset.locale !== values.locale;
      if (numbers) numbers.hidden = filters;
      turn.hidden = !filters;
      all("tbody", table).forEach((body) => body.remove());
      if (!filters) return table.append(...server);
      table.append(make("tbody", {}));
      articles ||= Promise.all(index.files.map(load));
      const files = await articles;
      found = files.flatMap(({ articles }) => articles).filter((article) => matches(article, values));
      page = 0;
      draw();
    };
    form.addEventListener("change", update);
    turn.addEventListener("click", ({ target }) => {
      if (!target.value) return;
      page += +target.value;
      draw();
      document.querySelector(".matrix").scrollTop = 0;
    });
    // A number of articles leads to them.
    for (const count of all("td[data-state]:not(.none)")) {
      const values = { locale: count.parentElement.dataset.locale, state: count.dataset.state };
      count.replaceChildren(make("a", { href: `?${new URLSearchParams(values)}#_articles`, textContent: count.textContent }));
    }
    for (const field of fields) {
      const value = asked.get(field.name);
      if (value && [...field.options].some((option) => option.value === value)) field.value = value;
    }
    if (Object.keys(wanted()).length) update();
  };

  if (form.dataset.index) startMatrix();
  else startArticle();
})();
