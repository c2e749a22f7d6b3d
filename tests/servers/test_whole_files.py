"""A message of the filesystem broker is in its place only when it is whole."""

from pathlib import Path

from kombu import Connection

from config.broker import use_whole_files


def test_nobody_can_see_a_message_that_is_half_written(tmp_path, monkeypatch):
    use_whole_files()
    (tmp_path / "control").mkdir()
    places = {"data_folder_in": str(tmp_path), "data_folder_out": str(tmp_path)}
    options = places | {"control_folder": str(tmp_path / "control"), "store_processed": False}
    seen: list[tuple[list[Path], bytes]] = []
    replace = Path.replace

    def look(part: Path, target: Path) -> Path:
        seen.append((list(tmp_path.glob("*.msg")), part.read_bytes()))
        return replace(part, target)

    monkeypatch.setattr(Path, "replace", look)
    connection = Connection("filesystem://", transport_options=options)
    with connection, connection.SimpleQueue("told") as queue:
        queue.put({"number": 7})
        [(before, written)] = seen
        assert before == [], "nothing to be seen while it was written"
        assert written.endswith(b"}"), "and all of it was written before it was moved"
        message = queue.get(timeout=5)
        assert message.payload == {"number": 7}
        message.ack()
    assert not [path for path in tmp_path.iterdir() if path.is_file()]
