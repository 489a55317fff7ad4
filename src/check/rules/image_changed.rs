//! `image-changed`

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
    /// An image that is another one than in the source, or that the source does not have. A picture made for the locale,
    /// `plan.fr-fr.png` for `plan.png`, is the same.
    ///
    /// ## Why it matters
    ///
    /// Readers see a picture of something else, or a broken one.
    ///
    /// ## Example
    ///
    /// ```md en
    /// <span data-ttu-id="a-1">Press ![the key](key.png).</span><span class="sxs-lookup"><span data-stu-id="a-1">Press ![the key](key.png).</span></span>
    /// ```
    /// ```md ko
    /// <span data-ttu-id="a-1">![키](kye.png)를 누릅니다.</span><span class="sxs-lookup"><span data-stu-id="a-1">Press ![the key](key.png).</span></span>
    /// ```
    ///
    /// ## How to mend it
    ///
    /// Copy the address from the source.
    ///
    /// ```md ko
    /// <span data-ttu-id="a-1">![키](key.png)를 누릅니다.</span><span class="sxs-lookup"><span data-stu-id="a-1">Press ![the key](key.png).</span></span>
    /// ```
    pub(crate) static IMAGE_CHANGED = {
        name: "image-changed",
        summary: "an image is not that of the source",
        level: Error,
        group: Integrity,
        category: Markup,
    };
}

/// See the rule.
pub(super) static CHECK: Check = Check { rule: &IMAGE_CHANGED, inspect: Inspect::Pair(Stage::Markup, inspect) };

fn inspect(pair: &Pair<'_>, remarks: &mut Remarks<'_, '_>) {
    let Some(images) = compare(pair) else { return };
    for (was, is) in images.changed.into_iter().take(MOST) {
        let message = format!("the image `{}` of the source is `{}` here", was.target, is.target);
        remarks.push(&IMAGE_CHANGED, is.span, message).help(format!("show `{}`", was.target));
        remarks.explain(&was.target);
        remarks.explain(&is.target);
    }
    for image in images.added.into_iter().take(MOST) {
        let message = format!("the image `{}` is not in the source", image.target);
        remarks.push(&IMAGE_CHANGED, image.span, message).help("remove it, or add it to the source");
        remarks.explain(&image.target);
    }
}

#[cfg(test)]
mod tests {
    use crate::check::testing::one;

    #[test]
    fn other_images() {
        assert_eq!(
            one("image-changed", "ar", "See ![plan](a/plan.png).", "انظر ![خطة](a/plan2.png)."),
            "the image `a/plan.png` of the source is `a/plan2.png` here @ ![خطة](a/plan2.png)"
        );
        assert_eq!(
            one("image-changed", "es", "See it.", "Vea ![x](x.png)."),
            "the image `x.png` is not in the source @ ![x](x.png)"
        );
        assert_eq!(one("image-changed", "fr-fr", "![plan](a/plan.png)", "![le plan](a/plan.fr-fr.png)"), "");
    }
}
