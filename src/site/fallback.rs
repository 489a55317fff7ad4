//! [`Draft`]: one locale's table of contents, filled up from the source's.
//!
//! [`Draft::of`] takes the locale's own outline and puts in what only the source's has and what has a page for the
//! locale's readers: after the counterpart of the entry before it, else before that of the entry after it, else at the
//! end of its group. Groups are each other's counterparts where most of what they share lies in them.

use std::collections::HashMap;

use crate::site::{
    LocaleId, Site,
    outline::{Item, Outline, Place},
};

/// A tree that can be added to anywhere. The first node is its root; a node's parent comes before it.
#[derive(Debug)]
pub(super) struct Draft {
    pub(super) nodes: Vec<DraftNode>,
}

#[derive(Debug)]
pub(super) struct DraftNode {
    pub(super) title: String,
    pub(super) place: Place,
    /// The language of the title, where it is not the tree's.
    pub(super) foreign: Option<LocaleId>,
    pub(super) first: Option<usize>,
    pub(super) next: Option<usize>,
    last: Option<usize>,
    previous: Option<usize>,
    pub(super) parent: Option<usize>,
}

/// Where to put a node.
#[derive(Clone, Copy)]
enum Spot {
    After(usize),
    Before(usize),
    EndOf(usize),
}

const ROOT: usize = 0;

impl Draft {
    /// The tree of `own` with what it lacks of `source`, for readers of `locale`.
    pub(super) fn of(site: &Site, locale: LocaleId, own: &Outline, source: Option<&Outline>) -> Self {
        let mut draft = Self { nodes: vec![DraftNode::new(String::new(), Place::Group, None)] };
        for item in &own.items {
            let parent = item.parent.map_or(ROOT, |parent| parent + 1);
            draft.put(node(site, locale, item), Spot::EndOf(parent));
        }
        if let Some(source) = source {
            Fallback::new(site, locale, source, &draft.articles(), own.items.is_empty()).fill(&mut draft);
        }
        draft
    }

    /// Whether each node has a page or an outside address, or one of those below it has.
    pub(super) fn used(&self) -> Vec<bool> {
        let mut used: Vec<bool> = self.nodes.iter().map(|node| node.place != Place::Group).collect();
        for at in (1..self.nodes.len()).rev() {
            if let Some(parent) = self.nodes[at].parent.filter(|_| used[at]) {
                used[parent] = true;
            }
        }
        used
    }

    /// The first node of each article.
    fn articles(&self) -> HashMap<usize, usize> {
        let mut articles = HashMap::new();
        for (at, node) in self.nodes.iter().enumerate() {
            if let Place::Page { article, .. } = node.place {
                articles.entry(article).or_insert(at);
            }
        }
        articles
    }

    fn put(&mut self, mut node: DraftNode, spot: Spot) -> usize {
        let id = self.nodes.len();
        let (parent, previous, next) = match spot {
            Spot::After(at) => (self.nodes[at].parent.unwrap_or(ROOT), Some(at), self.nodes[at].next),
            Spot::Before(at) => (self.nodes[at].parent.unwrap_or(ROOT), self.nodes[at].previous, Some(at)),
            Spot::EndOf(parent) => (parent, self.nodes[parent].last, None),
        };
        (node.parent, node.previous, node.next) = (Some(parent), previous, next);
        match previous {
            Some(previous) => self.nodes[previous].next = Some(id),
            None => self.nodes[parent].first = Some(id),
        }
        match next {
            Some(next) => self.nodes[next].previous = Some(id),
            None => self.nodes[parent].last = Some(id),
        }
        self.nodes.push(node);
        id
    }
}

impl DraftNode {
    fn new(title: String, place: Place, foreign: Option<LocaleId>) -> Self {
        Self { title, place, foreign, first: None, next: None, last: None, previous: None, parent: None }
    }
}

/// An item as readers of `locale` see it: what has no page for them is a group.
fn node(site: &Site, locale: LocaleId, item: &Item) -> DraftNode {
    let lent = site.source.filter(|_| item.is_lent);
    let edition = match item.place {
        Place::Page { article, .. } => site.shown(&site.articles[article], locale),
        Place::Group | Place::Outside(_) => None,
    };
    let place =
        if matches!(item.place, Place::Page { .. }) && edition.is_none() { Place::Group } else { item.place.clone() };
    let (title, foreign) = match (edition, &item.title) {
        (Some(edition), Some(_)) if item.is_lent && edition.locale == locale => (&edition.title, None),
        (_, Some(title)) => (title, lent),
        (Some(edition), None) => (&edition.title, Some(edition.locale).filter(|shown| *shown != locale)),
        (None, None) => match item.place {
            Place::Page { article, .. } => {
                let edition = &site.articles[article].editions[0];
                (&edition.title, Some(edition.locale))
            }
            Place::Group | Place::Outside(_) => return DraftNode::new(String::new(), place, None),
        },
    };
    DraftNode::new(title.clone(), place, foreign)
}

/// The work of filling up, by the items of the source's outline.
struct Fallback<'s> {
    site: &'s Site,
    locale: LocaleId,
    items: &'s [Item],
    /// The node that stands for each item, once there is one.
    counterparts: Vec<Option<usize>>,
    /// The node that what lies in an item goes to.
    holders: Vec<Option<usize>>,
    /// The node that stands for the last of the items in each that has one; the root's at the end.
    anchors: Vec<Option<usize>>,
    /// The item after each one, in the same group.
    next: Vec<Option<usize>>,
    /// Whether an item or anything in it is to be put in.
    wanted: Vec<bool>,
    /// Whether an item was put in.
    is_new: Vec<bool>,
}

impl<'s> Fallback<'s> {
    fn new(site: &'s Site, locale: LocaleId, source: &'s Outline, own: &HashMap<usize, usize>, is_whole: bool) -> Self {
        let items = source.items.as_slice();
        let is_shown = |article: usize| site.shown(&site.articles[article], locale).is_some();
        let counterpart = |item: &Item| match item.place {
            Place::Page { article, .. } => own.get(&article).copied(),
            Place::Group | Place::Outside(_) => None,
        };
        let counterparts: Vec<Option<usize>> = items.iter().map(counterpart).collect();
        let mut wanted: Vec<bool> = items
            .iter()
            .zip(&counterparts)
            .map(|(item, counterpart)| match item.place {
                Place::Page { article, .. } => counterpart.is_none() && is_shown(article),
                Place::Outside(_) => is_whole,
                Place::Group => false,
            })
            .collect();
        let mut next = vec![None; items.len()];
        let mut following: Vec<Option<usize>> = vec![None; items.len() + 1];
        for (at, item) in items.iter().enumerate().rev() {
            let parent = item.parent.unwrap_or(items.len());
            next[at] = following[parent].replace(at);
            if wanted[at] && parent < items.len() {
                wanted[parent] = true;
            }
        }
        let (holders, anchors) = (vec![None; items.len()], vec![None; items.len() + 1]);
        let is_new = vec![false; items.len()];
        Self { site, locale, items, counterparts, holders, anchors, next, wanted, is_new }
    }

    fn fill(mut self, draft: &mut Draft) {
        self.match_groups(draft);
        for at in 0..self.items.len() {
            let parent = self.items[at].parent.unwrap_or(self.items.len());
            if self.counterparts[at].is_none() && self.is_to_be_put(at) {
                let spot = self.spot(at, parent);
                let put = draft.put(self.node(at), spot);
                self.is_new[at] = true;
                self.counterparts[at] = Some(put);
                self.holders[at].get_or_insert(put);
            }
            if let Some(node) = self.counterparts[at].filter(|node| *node != ROOT) {
                self.anchors[parent] = Some(node);
            }
        }
    }

    /// Finds the counterparts of groups, from the innermost out: the node that most of what is in them lies in.
    fn match_groups(&mut self, draft: &Draft) {
        let mut votes: Vec<HashMap<usize, usize>> = vec![HashMap::new(); self.items.len()];
        for at in (0..self.items.len()).rev() {
            let votes_of = std::mem::take(&mut votes[at]);
            let elected = votes_of.into_iter().max_by_key(|(node, count)| (*count, std::cmp::Reverse(*node)));
            let elected = elected.map(|(node, _)| node);
            self.holders[at] = elected.or(self.counterparts[at]);
            if !matches!(self.items[at].place, Place::Page { .. }) {
                self.counterparts[at] = elected;
            }
            let above = self.counterparts[at].or(elected).and_then(|node| draft.nodes[node].parent);
            if let (Some(above), Some(parent)) = (above, self.items[at].parent) {
                *votes[parent].entry(above).or_default() += 1;
            }
        }
    }

    /// Whether an item without counterpart is put in. Addresses outside go with a group that is.
    fn is_to_be_put(&self, at: usize) -> bool {
        let is_in_new_group = || self.items[at].parent.is_some_and(|parent| self.is_new[parent]);
        self.wanted[at] || (matches!(self.items[at].place, Place::Outside(_)) && is_in_new_group())
    }

    fn spot(&self, at: usize, parent: usize) -> Spot {
        if let Some(anchor) = self.anchors[parent] {
            return Spot::After(anchor);
        }
        let mut next = self.next[at];
        while let Some(following) = next {
            if let Some(node) = self.counterparts[following].filter(|node| *node != ROOT) {
                return Spot::Before(node);
            }
            next = self.next[following];
        }
        Spot::EndOf(self.holders.get(parent).copied().flatten().unwrap_or(ROOT))
    }

    fn node(&self, at: usize) -> DraftNode {
        let lent = Item { is_lent: true, ..self.items[at].clone() };
        node(self.site, self.locale, &lent)
    }
}
