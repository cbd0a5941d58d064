using Workerd = import "/workerd/workerd.capnp";

const config :Workerd.Config = (
  services = [
    (name = "site", worker = .site),
    (name = "network", network = (allow = ["private"])),
  ],
  sockets = [(name = "http", http = (), service = "site")],
);

const site :Workerd.Worker = (
  modules = [(name = "worker.js", esModule = embed "bundled/worker.js")],
  compatibilityDate = "2026-06-01",
  globalOutbound = "network",
  bindings = [
    (name = "API_HOST", fromEnvironment = "API_HOST"),
    (name = "SECRET", fromEnvironment = "SECRET"),
    (name = "PURGE_URL", fromEnvironment = "PURGE_URL"),
  ],
);
