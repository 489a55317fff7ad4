//! [`Server`]: the last good build on 127.0.0.1, and a thread that builds again whenever something changes.
//!
//! Nothing is shared but one `Arc`: what is to be served, swapped after each build. How to build is the caller's
//! business, and so is telling people how it went.

use std::{
    io,
    net::{Ipv4Addr, SocketAddr, TcpListener},
    path::PathBuf,
    sync::Arc,
    thread,
};

use tokio::sync::watch::{self, Sender};

use crate::serve::{
    answer,
    watch::{Watch, WatchError},
};

/// A port of this machine, open to this machine only.
#[derive(Debug)]
pub struct Server {
    listener: TcpListener,
    address: SocketAddr,
}

/// The site cannot be served.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum ServeError {
    /// Another program has the port.
    #[error("port {0} is taken: name another one with `--port`")]
    PortTaken(u16),
    /// The system refuses the port.
    #[error("cannot listen on port {port}: {cause}")]
    Listen {
        /// The port.
        port: u16,
        /// Why.
        cause: io::Error,
    },
    /// The system has no way to watch files.
    #[error(transparent)]
    Watch(#[from] WatchError),
    /// The server could not start or go on.
    #[error("the server stopped: {0}")]
    Stopped(#[from] io::Error),
}

/// What a request is answered from.
#[derive(Debug)]
pub(super) struct Published {
    /// Names the build: no two are the same, not even of two servers.
    pub(super) build: String,
    /// The folder of the last good build, or why there was none yet.
    pub(super) site: Result<PathBuf, String>,
}

impl Server {
    /// Opens `port`, or any free one for 0. Nobody is answered before [`Server::run`].
    ///
    /// # Errors
    /// The port is taken, or the system refuses it.
    pub fn bind(port: u16) -> Result<Self, ServeError> {
        let refused = |cause: io::Error| match cause.kind() {
            io::ErrorKind::AddrInUse => ServeError::PortTaken(port),
            _ => ServeError::Listen { port, cause },
        };
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, port)).map_err(refused)?;
        listener.set_nonblocking(true)?;
        let address = listener.local_addr()?;
        Ok(Self { listener, address })
    }

    /// Where the site will be.
    #[must_use]
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// Builds, then serves until the process is interrupted (Ctrl-C), building again after each change.
    ///
    /// `rebuild` builds the site and gives its folder, or says why it could not. Before it reads anything, it says with
    /// [`Watch::follow`] what it is about to read. A build that is under way at the end is left to its fate: the
    /// output folder can bear that.
    ///
    /// # Errors
    /// Files cannot be watched at all, or the system takes the port away.
    ///
    /// # Panics
    /// Where `rebuild` does.
    pub fn run(
        self,
        rebuild: impl FnMut(&mut Watch) -> Result<PathBuf, String> + Send + 'static,
    ) -> Result<(), ServeError> {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
        let first = Published { build: String::new(), site: Err(String::new()) };
        let (publish, mut published) = watch::channel(Arc::new(first));
        let watch = Watch::new()?;
        let builder = thread::spawn(move || build_after_changes(watch, rebuild, &publish));
        let is_interrupted = runtime.block_on(async {
            // Until there is something to say, connections wait in line.
            if published.changed().await.is_err() {
                return Ok(false);
            }
            let listener = tokio::net::TcpListener::from_std(self.listener)?;
            let router = answer::router(self.address.port(), published.clone());
            tokio::select! {
                served = axum::serve(listener, router).into_future() => served.map(|()| true),
                interrupted = tokio::signal::ctrl_c() => interrupted.map(|()| true),
                () = ended(published) => Ok(false),
            }
        });
        // Files may be on their way to requests that nobody waits for any more.
        runtime.shutdown_background();
        if !is_interrupted? && let Err(panic) = builder.join() {
            std::panic::resume_unwind(panic);
        }
        Ok(())
    }
}

/// Ends when the builder is no more.
async fn ended(mut published: watch::Receiver<Arc<Published>>) {
    while published.changed().await.is_ok() {}
}

fn build_after_changes(
    mut watch: Watch,
    mut rebuild: impl FnMut(&mut Watch) -> Result<PathBuf, String>,
    publish: &Sender<Arc<Published>>,
) {
    let process = std::process::id();
    for number in 1_u64.. {
        let site = rebuild(&mut watch);
        // What was good stays; an error page gives way to the next one.
        if site.is_ok() || publish.borrow().site.is_err() {
            publish.send_replace(Arc::new(Published { build: format!("{process}-{number}"), site }));
        }
        if !watch.wait() {
            return;
        }
    }
}
