// For every page. Nothing here is needed to read: it makes the page shorter and handier.
//
// Scripts of single pages are deferred, so that the page is there when they run. They share what is in `isogloss`, and
// send the window a `shown` event when they have shown or hidden parts of the article. A link or button with
// `aria-keyshortcuts` is clicked when its key is pressed.
const isogloss = (() => {
  const root = document.documentElement;
  const words = document.currentScript.dataset;
  const all = (selector, within = document) => [...within.querySelectorAll(selector)];
  const recall = (key) => {
    try {
      return localStorage.getItem("isogloss-" + key) || "";
    } catch {
      return "";
    }
  };
  const remember = (key, value) => {
    try {
      localStorage.setItem("isogloss-" + key, value);
    } catch {}
  };
  const make = (tag, properties) => Object.assign(document.createElement(tag), properties);
  const named = (hash) => {
    try {
      return document.getElementById(decodeURIComponent(hash.slice(1)));
    } catch {}
  };
  const isModified = (event) => event.ctrlKey || event.altKey || event.metaKey || event.shiftKey;

  // Runs before the body is there, so that no page shows in the wrong theme first.
  const setTheme = (theme) => {
    root.dataset.theme = theme;
  };
  setTheme(recall("theme"));

  // Whoever reads with the original does not see the article without it first, unless it takes long to come.
  const isBilingual = recall("original") || /[?&]original=/.test(location.search);
  const stopWaiting = () => delete root.dataset.waiting;
  if (isBilingual) {
    root.dataset.waiting = "";
    setTimeout(stopWaiting, 1000);
  }

  const startTheme = () => {
    const select = document.querySelector(".theme select");
    if (!select) return;
    select.value = recall("theme");
    select.addEventListener("change", () => {
      remember("theme", select.value);
      setTheme(select.value);
    });
    addEventListener("storage", () => {
      select.value = recall("theme");
      setTheme(select.value);
    });
  };

  // What begins in the upper quarter of the window or above it is being read.
  const isRead = (element) => element.getBoundingClientRect().top < innerHeight / 4;

  // A link to a language leads to the part that is being read, with the tabs that are shown, or to the question that was
  // asked: parts and tabs have the same ids in all languages.
  const startLanguages = () => {
    addEventListener("click", ({ target }) => {
      const link = target.closest(".panel a, .choice a[lang]");
      if (link) remember("language", link.lang);
    });
    const panel = document.querySelector(".panel");
    panel?.addEventListener("beforetoggle", () => {
      const target = named(location.hash);
      const { top } = target?.getBoundingClientRect() || {};
      const section = document.querySelector(".sections [aria-current]")?.hash;
      const heading = section && named(section);
      const hash = top >= 0 && top < innerHeight ? location.hash : heading && isRead(heading) ? section : "";
      all("a", panel).forEach((link) => Object.assign(link, { hash, search: location.search }));
    });
  };

  const startKeys = () => {
    const box = document.querySelector(".shortcuts input");
    if (box) {
      box.checked = recall("keys") !== "off";
      box.addEventListener("change", () => remember("keys", box.checked ? "" : "off"));
    }
    addEventListener("keydown", (event) => {
      const modified = (event.ctrlKey || event.altKey || event.metaKey) && !event.getModifierState("AltGraph");
      const typing = event.target.closest("input:not([type=checkbox]), textarea, select, [contenteditable]");
      if (modified || typing || recall("keys") === "off") return;
      const target = document.querySelector(`[aria-keyshortcuts="${CSS.escape(event.key)}"]`);
      if (!target) return;
      event.preventDefault();
      target.click();
    });
  };

  // The script of the search is loaded when it is wanted.
  const startSearch = () => {
    const link = document.querySelector(".find");
    link?.addEventListener("click", (event) => {
      if (isModified(event)) return;
      event.preventDefault();
      const { href } = link;
      import(new URL(link.dataset.script, location)).then(({ open }) => open(href), () => location.assign(href));
    });
  };

  // What does not scroll needs no stop of the Tab key, and what does needs one.
  const startScrollers = () => {
    const observer = new ResizeObserver((entries) => {
      for (const { target } of entries) {
        if (target.scrollWidth > target.clientWidth) target.tabIndex = 0;
        else target.removeAttribute("tabindex");
      }
    });
    all("article pre, article .table").forEach((element) => observer.observe(element));
  };

  const startCopying = () => {
    if (!navigator.clipboard) return;
    for (const pre of all("article pre")) {
      const code = make("div", { className: "code" });
      const button = make("button", { type: "button", className: "copy", lang: root.lang, textContent: words.copy, ariaLive: "polite" });
      button.addEventListener("click", async () => {
        try {
          await navigator.clipboard.writeText(pre.textContent.replace(/\n$/, ""));
        } catch {
          return;
        }
        button.textContent = words.copied;
        setTimeout(() => (button.textContent = words.copy), 2000);
      });
      pre.replaceWith(code);
      code.append(pre, button);
    }
  };

  const startSections = () => {
    const nav = document.querySelector(".sections");
    if (!nav) return;
    const links = all("a", nav);
    const headings = links.map((link) => named(link.hash));
    const mark = () => {
      let current = 0;
      headings.forEach((heading, at) => {
        const hidden = !!heading?.closest("[hidden]");
        links[at].parentElement.hidden = hidden;
        if (heading && !hidden && isRead(heading)) current = at;
      });
      if (scrollY && scrollY + innerHeight >= root.scrollHeight - 2) {
        current = Math.max(current, headings.indexOf(named(location.hash)));
      }
      links.forEach((link, at) => {
        if (at === current) link.setAttribute("aria-current", "true");
        else link.removeAttribute("aria-current");
      });
    };
    const observer = new IntersectionObserver(mark, { rootMargin: "999999px 0px -75% 0px" });
    headings.forEach((heading) => heading && observer.observe(heading));
    addEventListener("hashchange", mark);
    addEventListener("shown", mark);
    nav.addEventListener("click", (event) => {
      if (event.target.closest("a") && nav.matches(":popover-open")) nav.hidePopover();
    });
  };

  // The script of bilingual reading comes when it is asked for, here or on a page before.
  const startOriginal = () => {
    const link = document.querySelector(".original a");
    if (!link) return;
    const load = (isAsked) => import(new URL(link.dataset.script, location)).then(({ start }) => start(link, isAsked));
    const ask = (event) => {
      if (isModified(event)) return;
      event.preventDefault();
      link.removeEventListener("click", ask);
      load(true).catch(() => location.assign(link.href));
    };
    if (isBilingual) load().catch(() => {}).finally(stopWaiting);
    else link.addEventListener("click", ask);
  };

  const showCurrentPage = () => {
    const sidebar = document.querySelector(".sidebar");
    const current = sidebar?.querySelector("[aria-current]");
    if (!current) return;
    const center = () => {
      if (current.offsetTop > 0.8 * sidebar.clientHeight) sidebar.scrollTop = current.offsetTop - sidebar.clientHeight / 2;
    };
    center();
    sidebar.addEventListener("toggle", center);
    // A drawer left open must not lie over the page once there is room for the sidebar.
    matchMedia("(width >= 60em)").addEventListener("change", () => {
      if (sidebar.matches(":popover-open")) sidebar.hidePopover();
    });
  };

  addEventListener("DOMContentLoaded", () => {
    startTheme();
    startLanguages();
    startKeys();
    startSearch();
    startCopying();
    startScrollers();
    startSections();
    showCurrentPage();
    startOriginal();
  });

  return { words, all, recall, remember, make, named, isModified };
})();
