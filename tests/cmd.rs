//! The command: arguments, output and exit codes. Set `TRYCMD=overwrite` to write what came out instead.

#[test]
fn commands() {
    trycmd::TestCases::new().case("tests/cmd/*.toml");
}
