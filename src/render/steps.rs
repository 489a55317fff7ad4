//! The way to a page through the navigation: [`Step`] by step, and as [`breadcrumbs`].

use crate::{
    render::{link::relative, page::Renderer, page_data::Crumb},
    site::{LocaleId, NodeId, Place},
};

/// A page on the way to another.
pub(super) struct Step<'a> {
    pub(super) title: &'a str,
    /// Where it is in the site.
    pub(super) path: Option<String>,
    /// Its address where it is of another site.
    outside: Option<&'a str>,
    /// The language of its title, where it is not the reader's.
    lang: Option<&'a str>,
}

impl<'a> Step<'a> {
    /// The step as it is shown in the folder `page`.
    fn crumb(self, page: &str) -> Crumb<'a> {
        let path = self.path.map(|path| relative(page, &path));
        Crumb { title: self.title, url: path.or_else(|| self.outside.map(str::to_owned)), lang: self.lang }
    }
}

/// The steps to a page as they are shown on it.
pub(super) fn breadcrumbs<'a>(steps: Vec<Step<'a>>, page: &str) -> Vec<Crumb<'a>> {
    let mut crumbs: Vec<Crumb<'a>> = steps.into_iter().map(|step| step.crumb(page)).collect();
    if let Some(last) = crumbs.last_mut() {
        last.url = None;
    }
    crumbs
}

impl Renderer<'_> {
    /// The way to the page of a node, itself included.
    pub(super) fn steps(&self, locale: LocaleId, node: NodeId) -> Vec<Step<'_>> {
        let chrome = &self.locales[locale];
        let navigation = &chrome.navigation;
        let article = navigation.nodes[node].article().filter(|article| Some(*article) != navigation.home);
        let Some(article) = article else { return Vec::new() };
        let home = format!("{}/", self.site.locales[locale].slug);
        let mut steps = vec![Step { title: &chrome.site_title, path: Some(home), outside: None, lang: None }];
        let nodes: Vec<NodeId> =
            navigation.path(node).into_iter().filter(|node| Some(*node) != navigation.others).collect();
        let is_new = |article: usize| {
            Some(article) != navigation.home
                && nodes.iter().all(|node| navigation.nodes[*node].article() != Some(article))
        };
        let trail = navigation.trail(self.site, article).filter(|(_, article, _)| is_new(*article));
        steps.extend(trail.map(|(title, article, is_lent)| Step {
            title,
            path: Some(self.page_url(locale, &self.site.articles[article])),
            outside: None,
            lang: self.site.source.filter(|_| is_lent).map(|source| self.site.locales[source].locale.as_str()),
        }));
        steps.extend(nodes.into_iter().map(|node| self.step(locale, node)));
        steps
    }

    fn step(&self, locale: LocaleId, node: NodeId) -> Step<'_> {
        let node = &self.locales[locale].navigation.nodes[node];
        let (path, outside) = match &node.place {
            Place::Page { article, .. } => (Some(self.page_url(locale, &self.site.articles[*article])), None),
            Place::Outside(to) => (None, Some(&**to)),
            Place::Group => (None, None),
        };
        let lang = node.foreign.map(|foreign| self.site.locales[foreign].locale.as_str());
        Step { title: &node.title, path, outside, lang }
    }

    pub(super) fn crumb(&self, locale: LocaleId, node: NodeId, page: &str) -> Crumb<'_> {
        self.step(locale, node).crumb(page)
    }
}
