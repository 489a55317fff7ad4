// For the page at the root of the site, which takes readers to their language, and for the one that stands in for any
// page that is not there, which says so in it.
(() => {
  const { all, recall } = isogloss;

  // `zh-TW` and `zh-Hant-HK` are written alike, `zh-CN` is not.
  const likely = (tag) => {
    try {
      const { language, script, region } = new Intl.Locale(tag.replace(/^(nb|nn)\b/i, "no")).maximize();
      return { language, script, region };
    } catch {
      return {};
    }
  };
  const offered = all(".choice a[lang], .panel a").map((link) => ({ link, ...likely(link.lang) }));
  const best = (tag) => {
    const wanted = likely(tag);
    const alike = offered.filter(({ language, script }) => language === wanted.language && script === wanted.script);
    const usual = likely(`${wanted.language}-${wanted.script}`);
    const inRegion = ({ region }) => alike.find((one) => one.region === region);
    return inRegion(wanted) || inRegion(usual) || alike[0];
  };
  const ofReader = () => [recall("language"), ...navigator.languages].map(best).find(Boolean);

  const showNotFound = () => {
    const path = location.pathname.toLowerCase();
    const ofAddress = offered.find(({ link }) => path.startsWith(link.pathname));
    const found = (ofAddress || ofReader())?.link;
    if (!found || found.ariaCurrent) return;
    const request = new XMLHttpRequest();
    request.open("GET", found.pathname + "404.html");
    request.responseType = "document";
    request.addEventListener("load", () => {
      const page = request.response;
      if (!page?.querySelector("main")) return;
      const { lang, dir } = page.documentElement;
      Object.assign(document.documentElement, { lang, dir });
      document.title = page.title;
      // All words, and the address of the search; what scripts listen to stays.
      const parts = [".skip", ".brand", ".links", ".find .word", ".pick", ".panel", ".theme .hidden", "main", ".foot"];
      for (const part of parts) document.querySelector(part)?.replaceWith(...all(part, page));
      const options = all(".theme option", page);
      all(".theme option").forEach((option, at) => (option.textContent = options[at].textContent));
      const find = document.querySelector(".find");
      if (find) find.href = page.querySelector(".find").getAttribute("href");
    });
    request.send();
  };

  if (document.body.classList.contains("not-found")) showNotFound();
  // Who followed a link to the choice is there to choose.
  else if (location.hash !== "#_choose") {
    const found = offered.length === 1 ? offered[0] : ofReader();
    if (found) location.replace(found.link.href);
  }
})();
