//! [`replace`]: one file, whole or not at all.
#![expect(clippy::disallowed_methods, reason = "this is where files are written")]

use std::{
    fs,
    path::{Path, PathBuf},
};

use crate::write::{WriteError, output::failed};

/// Puts `bytes` in the place of what the file at `path` holds. Where that is a link, the file it leads to is meant;
/// permissions stay.
///
/// # Errors
/// The system refuses. The file is then as it was.
pub fn replace(path: &Path, bytes: &[u8]) -> Result<(), WriteError> {
    let target = path.canonicalize().map_err(failed("find", path))?;
    let mut name = std::ffi::OsString::from(".");
    name.push(target.file_name().unwrap_or_default());
    name.push(".isogloss-new");
    let new: PathBuf = target.with_file_name(name);
    let written = fs::write(&new, bytes)
        .and_then(|()| fs::set_permissions(&new, fs::metadata(&target)?.permissions()))
        .and_then(|()| fs::rename(&new, &target));
    if written.is_err() {
        // Nothing else can be done about it.
        let _ = fs::remove_file(&new);
    }
    written.map_err(failed("write", path))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_file_is_replaced_and_nothing_left_beside_it() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("題.md");
        fs::write(&path, "古い").unwrap();
        replace(&path, "新しい".as_bytes()).unwrap();
        assert_eq!(fs::read_to_string(&path).unwrap(), "新しい");
        assert_eq!(fs::read_dir(dir.path()).unwrap().count(), 1);
        assert!(replace(&dir.path().join("gone.md"), b"x").is_err());
    }

    #[cfg(unix)]
    #[test]
    fn links_and_permissions_stay() {
        use std::os::unix::fs::PermissionsExt;
        let dir = tempfile::tempdir().unwrap();
        let (file, link) = (dir.path().join("a.md"), dir.path().join("b.md"));
        fs::write(&file, "a").unwrap();
        fs::set_permissions(&file, fs::Permissions::from_mode(0o640)).unwrap();
        std::os::unix::fs::symlink(&file, &link).unwrap();
        replace(&link, b"b").unwrap();
        assert!(fs::symlink_metadata(&link).unwrap().is_symlink());
        assert_eq!(fs::read_to_string(&file).unwrap(), "b");
        assert_eq!(fs::metadata(&file).unwrap().permissions().mode() & 0o777, 0o640);
    }
}
