//! `isogloss serve`

use std::{net::SocketAddr, path::PathBuf};

use crate::{
    cli::{
        Failure, Outcome,
        args::{Args, Common, Serve},
        environment::{Project, complain, config_place, say},
        site_build::SiteBuild,
    },
    serve::{Places, Server, Watch},
    settings::Options,
};

pub(super) fn run(args: &Args, command: &Serve) -> Result<Outcome, Failure> {
    let server = Server::bind(command.port)?;
    let mut options = args.common.options(command.output.clone(), None);
    // Indexes take longer than pages, and writers look at pages.
    options.search.enabled = Some(command.search);
    let mut builder = Builder { common: args.common.clone(), options, address: server.address(), is_first: true };
    server.run(move |watch| builder.rebuild(watch))?;
    Ok(Outcome::Done)
}

/// Builds again and again, and says how it went.
struct Builder {
    common: Common,
    options: Options,
    address: SocketAddr,
    is_first: bool,
}

impl Builder {
    fn rebuild(&mut self, watch: &mut Watch) -> Result<PathBuf, String> {
        let built = self.build(watch).map_err(|failure| failure.to_string());
        if let Err(reason) = &built {
            complain(reason);
        }
        if self.is_first && !self.common.quiet {
            say(&format!("Serving at http://{}/", self.address));
        }
        self.is_first = false;
        built
    }

    /// Everything is read again, the configuration too: it may be what has changed.
    fn build(&self, watch: &mut Watch) -> Result<PathBuf, Failure> {
        let (root, config) = config_place(&self.common)?;
        if self.is_first {
            // Should the configuration be wrong, then its mending is all there is to wait for.
            follow(watch, &Places::of_config(&root, &config));
        }
        let mut project = Project::open(&self.common, self.options.clone())?;
        // The site is at the root here, whatever path it will be published below.
        project.settings.base_url = None;
        if self.options.output.is_none() {
            // Not the folder of `build`: a site made for this address must not be published by mistake.
            let name = format!("isogloss-serve-{}", self.address.port());
            project.settings.output = std::env::temp_dir().join(name).to_string_lossy().into_owned();
        }
        follow(watch, &Places::of_config(&project.root, &config).with_site(&project.settings));
        Ok(SiteBuild::run(&self.common, project)?.output)
    }
}

fn follow(watch: &mut Watch, places: &Places) {
    if let Err(error) = watch.follow(places) {
        say(&format!("warning: {error}"));
    }
}
