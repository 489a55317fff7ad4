// For pages with videos, and images that can be enlarged.
(() => {
  const { words, make, isModified } = isogloss;

  // Nothing of a video is fetched before its link is followed.
  const play = (link) => {
    const src = link.dataset.player;
    const isFile = /\.(mp4|webm)([?#]|$)/i.test(src);
    const player = make(isFile ? "video" : "iframe", {
      title: link.textContent,
      controls: true,
      autoplay: true,
      allow: "autoplay; encrypted-media; fullscreen; picture-in-picture",
      referrerPolicy: "strict-origin-when-cross-origin",
    });
    if (!isFile) player.sandbox = "allow-scripts allow-same-origin allow-presentation allow-popups allow-popups-to-escape-sandbox";
    player.src = src;
    link.replaceWith(player);
    player.focus();
  };

  const enlarge = (link, { alt }) => {
    const dialog = make("dialog", { className: "lightbox", ariaLabel: alt });
    dialog.append(make("button", { className: "close", lang: document.documentElement.lang, textContent: words.close }), make("img", { alt, src: link.href }));
    dialog.addEventListener("click", () => dialog.close());
    dialog.addEventListener("close", () => dialog.remove());
    document.body.append(dialog);
    dialog.showModal();
  };

  addEventListener("click", (event) => {
    const link = event.target.closest("article a");
    if (!link || isModified(event)) return;
    const image = link.hash === "#lightbox" && link.querySelector("img");
    if (/^https?:/.test(link.dataset.player)) play(link);
    else if (image) enlarge(link, image);
    else return;
    event.preventDefault();
  });
})();
