// Reloads the page when another build than the one it came from is served. A tab that is not seen holds no
// connection: browsers allow six to one server.
const build = "{build}";
let events;
function listen() {
  events?.close();
  events = undefined;
  if (document.hidden) return;
  events = new EventSource("/.isogloss/events");
  events.onmessage = (event) => {
    if (event.data !== build) location.reload();
  };
}
document.addEventListener("visibilitychange", listen);
listen();
