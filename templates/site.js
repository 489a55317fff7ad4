// Nothing here is needed to read: it makes the page shorter and handier.
(() => {
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

  const startKeys = () => {
    const box = document.querySelector(".shortcuts input");
    if (!box) return;
    box.checked = recall("keys") !== "off";
    box.addEventListener("change", () => remember("keys", box.checked ? "" : "off"));
    addEventListener("keydown", (event) => {
      const rel = { "[": "prev", "]": "next" }[event.key];
      const modified = (event.ctrlKey || event.altKey || event.metaKey) && !event.getModifierState("AltGraph");
      const typing = event.target.closest("input:not([type=checkbox]), textarea, select, [contenteditable]");
      if (rel && box.checked && !modified && !typing) document.querySelector(`.around [rel=${rel}]`)?.click();
    });
  };

  // What readers chose, the latest first: in the address of the page, else on pages before.
  const chosenOf = (key) => {
    let ids = [new URLSearchParams(location.search).get(key), recall(key)].join().split(",").filter(Boolean);
    return {
      find: (accept) => ids.find(accept),
      add: (id) => (ids = [...new Set([id, ...ids])].slice(0, 50)),
      keep: (shown) => {
        remember(key, ids.join());
        const url = new URL(location);
        url.searchParams.set(key, [...new Set(shown)].filter(Boolean).join());
        url.search = url.search.replaceAll("%2C", ",");
        history.replaceState(null, "", url);
      },
    };
  };

  // What is hidden is still found by the browser's own search, where it can.
  const show = (part, shown) => (part.hidden = shown ? false : "until-found");
  const openHash = () => {
    const target = named(location.hash);
    if (target?.role === "tab") target.click();
    if (!target?.closest("[hidden]")) return;
    for (let part = target; (part = part.closest("[hidden]")); part = part.parentElement) {
      part.dispatchEvent(new Event("beforematch", { bubbles: true }));
    }
    target.scrollIntoView();
  };

  const startTabs = () => {
    const chosen = chosenOf("tabs");
    const idsOf = (tab) => tab.dataset.tab.split("+");
    const panelOf = (tab) => named(tab.hash);
    const groups = all(".tabs > ul").map((list) => ({ list, tabs: all("a", list) }));
    const known = groups.flatMap(({ tabs }) => tabs.flatMap(idsOf));
    const choiceOf = (tab) => chosen.find((id) => idsOf(tab).includes(id));
    const select = (group) => {
      const current = groups.flatMap(({ tab }) => (tab ? idsOf(tab) : []));
      const fits = (id) => current.includes(id) || !known.includes(id);
      group.shown = group.tabs.filter(({ dataset: { condition } }) => !condition || condition.split("+").some(fits));
      const id = chosen.find((id) => group.shown.some((tab) => idsOf(tab).includes(id)));
      group.tab = group.shown.find((tab) => idsOf(tab).includes(id)) || group.shown[0];
      for (const tab of group.tabs) {
        const selected = tab === group.tab;
        tab.parentElement.hidden = !group.shown.includes(tab);
        tab.ariaSelected = selected;
        tab.tabIndex = selected ? 0 : -1;
        show(panelOf(tab), selected);
      }
    };
    const update = () => {
      // Twice, for conditions that a later group decides.
      groups.forEach(select);
      groups.forEach(select);
      markSection();
    };
    const choose = (tab) => {
      const before = tab.getBoundingClientRect().top;
      chosen.add(choiceOf(tab) || idsOf(tab)[0]);
      update();
      chosen.keep(groups.map(({ tab }) => tab && choiceOf(tab)));
      // The tab stays where it was, whatever the groups above it show now.
      scrollBy(0, tab.getBoundingClientRect().top - before);
    };
    for (const group of groups) {
      const { list, tabs } = group;
      list.role = "tablist";
      for (const tab of tabs) {
        const panel = panelOf(tab);
        tab.role = "tab";
        tab.parentElement.role = "presentation";
        tab.setAttribute("aria-controls", panel.id);
        panel.role = "tabpanel";
        panel.tabIndex = 0;
        panel.setAttribute("aria-labelledby", tab.id);
      }
      list.addEventListener("click", (event) => {
        const tab = event.target.closest("a");
        if (!tab || isModified(event)) return;
        event.preventDefault();
        choose(tab);
      });
      list.addEventListener("keydown", (event) => {
        const { shown, tab } = group;
        const forth = getComputedStyle(list).direction === "rtl" ? -1 : 1;
        const at = shown.indexOf(tab) + shown.length;
        const to = { ArrowRight: at + forth, ArrowLeft: at - forth, Home: 0, End: shown.length - 1 }[event.key];
        if (to === undefined || isModified(event)) return;
        event.preventDefault();
        const next = shown[to % shown.length];
        next.focus();
        choose(next);
      });
    }
    addEventListener("beforematch", ({ target: panel }) => {
      const { tab, condition } = panel.dataset;
      if (!tab) return;
      if (condition) chosen.add(condition.split("+")[0]);
      chosen.add(idsOf(panel)[0]);
      update();
    });
    update();
  };

  const startChoices = () => {
    for (const select of all("select[data-choice]")) {
      const name = select.dataset.choice;
      const chosen = chosenOf({ range: "view", pivot: "pivots" }[name]);
      const parts = all(`article [data-${name}]:not([hidden])`);
      const options = [...select.options];
      const shows = (option, part) => part.dataset[name].split(" ").some((id) => option.dataset.shows.split(" ").includes(id));
      const update = (option) => {
        option.selected = true;
        parts.forEach((part) => show(part, shows(option, part)));
        markSection();
      };
      select.addEventListener("change", () => {
        chosen.add(select.value);
        chosen.keep([select.value]);
        update(select.selectedOptions[0]);
      });
      addEventListener("beforematch", ({ target }) => {
        const option = parts.includes(target) && options.find((option) => shows(option, target));
        if (option) update(option);
      });
      select.closest(".choices").hidden = false;
      const id = chosen.find((id) => options.some(({ value }) => value === id));
      update(options.find(({ value }) => value === id) || options[0]);
    }
  };

  // Nothing of a video is fetched before its link is followed.
  const play = (link) => {
    const src = link.dataset.player;
    const isFile = /\.(mp4|webm)([?#]|$)/i.test(src);
    const player = make(isFile ? "video" : "iframe", {
      title: link.textContent,
      controls: true,
      autoplay: true,
      allow: "autoplay; encrypted-media; fullscreen; picture-in-picture",
      allowFullscreen: true,
      referrerPolicy: "strict-origin-when-cross-origin",
    });
    if (!isFile) player.sandbox = "allow-scripts allow-same-origin allow-presentation allow-popups allow-popups-to-escape-sandbox";
    player.src = src;
    link.replaceWith(player);
    player.focus();
  };

  const enlarge = (link, { alt }) => {
    const dialog = make("dialog", { className: "lightbox", ariaLabel: alt });
    dialog.append(make("button", { className: "close", lang: root.lang, textContent: words.close }), make("img", { alt, src: link.href }));
    dialog.addEventListener("click", () => dialog.close());
    dialog.addEventListener("close", () => dialog.remove());
    document.body.append(dialog);
    dialog.showModal();
  };

  const startLinks = () => {
    addEventListener("click", (event) => {
      const link = event.target.closest("article a");
      if (!link || isModified(event)) return;
      const image = link.hash === "#lightbox" && link.querySelector("img");
      if (/^https?:/.test(link.dataset.player)) play(link);
      else if (image) enlarge(link, image);
      else return;
      event.preventDefault();
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

  let markSection = () => {};
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
        if (heading && !hidden && heading.getBoundingClientRect().top < innerHeight / 4) current = at;
      });
      if (scrollY && scrollY + innerHeight >= root.scrollHeight - 2) {
        current = Math.max(current, headings.indexOf(named(location.hash)));
      }
      links.forEach((link, at) => {
        if (at === current) link.setAttribute("aria-current", "true");
        else link.removeAttribute("aria-current");
      });
    };
    markSection = mark;
    const observer = new IntersectionObserver(mark, { rootMargin: "0px 0px -75% 0px" });
    headings.forEach((heading) => heading && observer.observe(heading));
    addEventListener("hashchange", mark);
    nav.addEventListener("click", (event) => {
      if (event.target.closest("a") && nav.matches(":popover-open")) nav.hidePopover();
    });
  };

  // The script of bilingual reading comes when it is asked for, here or on a page before.
  const startOriginal = () => {
    const link = document.querySelector(".original a");
    if (!link) return;
    const load = (isAsked) => import(new URL(link.dataset.script, location)).then(({ start }) => start(link, { recall, remember, make }, isAsked));
    const ask = (event) => {
      if (isModified(event)) return;
      event.preventDefault();
      link.removeEventListener("click", ask);
      load(true).catch(() => location.assign(link.href));
    };
    if (recall("original") || /[?&]original=/.test(location.search)) load().catch(() => {});
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
    startTabs();
    startChoices();
    startLinks();
    openHash();
    addEventListener("hashchange", openHash);
    startTheme();
    startKeys();
    startCopying();
    startScrollers();
    startSections();
    showCurrentPage();
    startOriginal();
  });
})();
