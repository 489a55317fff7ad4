//! `image-lost`

use crate::{
    check::{
        Check, Inspect, Pair, Remarks, Stage,
        markup::{MOST, images::compare},
    },
    finding::declare_rule,
};

declare_rule! {
    /// ## What it finds
    ///
    /// An image of the source that the translation does not have.
    ///
    /// ## Why it matters
    ///
    /// Readers of this locale do not see what the text speaks of.
    ///
    /// ## Example
    ///
    /// ```md en
    /// <span data-ttu-id="a-1">Press ![the key](key.png).</span><span class="sxs-lookup"><span data-stu-id="a-1">Press ![the key](key.png).</span></span>
    /// ```
    /// ```md pt-br
    /// <span data-ttu-id="a-1">Pressione a tecla.</span><span class="sxs-lookup"><span data-stu-id="a-1">Press ![the key](key.png).</span></span>
    /// ```
    ///
    /// ## How to mend it
    ///
    /// Put the image where the source has it.
    ///
    /// ```md pt-br
    /// <span data-ttu-id="a-1">Pressione ![a tecla](key.png).</span><span class="sxs-lookup"><span data-stu-id="a-1">Press ![the key](key.png).</span></span>
    /// ```
    pub(crate) static IMAGE_LOST = {
        name: "image-lost",
        summary: "an image of the source is not in the translation",
        level: Error,
        group: Integrity,
        category: Markup,
    };
}

/// See the rule.
pub(super) static CHECK: Check = Check { rule: &IMAGE_LOST, inspect: Inspect::Pair(Stage::Markup, inspect) };

fn inspect(pair: &Pair<'_>, remarks: &mut Remarks<'_, '_>) {
    let Some(images) = compare(pair) else { return };
    for image in images.lost.into_iter().take(MOST) {
        let message = format!("the image `{}` is not in the translation", image.target);
        remarks
            .push(&IMAGE_LOST, pair.target.span, message)
            .help(format!("write `![{}]({})` and translate the words in brackets", image.text, image.target));
        remarks.explain(&image.target);
    }
}

#[cfg(test)]
mod tests {
    use crate::check::testing::{one, units};

    #[test]
    fn images_that_are_gone() {
        assert_eq!(
            one("image-lost", "ja", "Press ![key](key.png) now.", "今すぐ押します。"),
            "the image `key.png` is not in the translation @ 今すぐ押します。"
        );
        // What is in a lost link has gone with it.
        assert_eq!(
            units("de", &[("Press [![key](key.png)](a.md) now.", "Drücken Sie jetzt.")]),
            "error link-lost a-101: the link to `a.md` is not in the translation @ Drücken Sie jetzt."
        );
    }
}
