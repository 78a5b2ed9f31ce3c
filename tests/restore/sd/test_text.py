"""The empty prompt's embedding against transformers and the recorded one, and where it is kept."""

import shutil
from pathlib import Path

import pytest
import torch
from safetensors.torch import load_file, save_file

from pisa_desktop.errors import PisaError
from pisa_desktop.restore.sd import text
from pisa_desktop.restore.sd.base import Part
from tests.restore.sd import golden


def test_equals_the_recorded_embedding(own_folder: Path) -> None:
    torch.testing.assert_close(text.empty_prompt(own_folder, 48, None), golden.prompt(), rtol=0, atol=1e-5)


def test_equals_transformers(own_folder: Path) -> None:
    from transformers import CLIPTextModel

    encoder = CLIPTextModel.from_pretrained(own_folder / "base" / "text_encoder")
    ids = torch.randint(0, 514, (1, 77), generator=torch.Generator().manual_seed(1))
    with torch.no_grad():
        wanted = encoder(ids).last_hidden_state
    torch.testing.assert_close(text.encode(Part(own_folder / "base", "text_encoder"), ids), wanted, rtol=0, atol=1e-5)


def test_token_ids(own_folder: Path, tmp_path: Path) -> None:
    assert text.token_ids(own_folder / "base" / "tokenizer")[0, :4].tolist() == [512, 513, 0, 0]
    assert text.token_ids(tmp_path)[0, :4].tolist() == [49406, 49407, 0, 0]
    assert text.token_ids(tmp_path).shape == (1, 77)


@pytest.mark.fault("11 Numbers in a model's files without bounds")
@pytest.mark.parametrize("id_", ["-1", "1e300", "1e999", "9" * 400, "1.5", "true", '"7"', "[" * 100_000])
def test_a_vocabulary_that_makes_no_sense_counts_as_none(tmp_path: Path, id_: str) -> None:
    content = f'{{"<|startoftext|>": 1, "<|endoftext|>": 2, "!": {id_}}}'
    (tmp_path / "vocab.json").write_text(content)
    assert text.token_ids(tmp_path)[0, :4].tolist() == [49406, 49407, 0, 0]


def test_a_huge_vocabulary_is_not_read(tmp_path: Path) -> None:
    content = '{"<|startoftext|>": 1, "<|endoftext|>": 2, "!": 3}'
    (tmp_path / "vocab.json").write_text(content)
    assert text.token_ids(tmp_path)[0, :3].tolist() == [1, 2, 3]
    (tmp_path / "vocab.json").write_text(content + " " * (8 << 20))
    assert text.token_ids(tmp_path)[0, :3].tolist() == [49406, 49407, 0]


def test_is_kept_beside_the_weights(own_folder: Path) -> None:
    embedding = text.empty_prompt(own_folder, 48, None)
    shutil.rmtree(own_folder / "base" / "text_encoder")
    torch.testing.assert_close(text.empty_prompt(own_folder, 48, None), embedding)


@pytest.mark.fault("Folder read-only")
def test_goes_to_the_cache_when_the_folder_cannot_be_written(own_folder: Path, tmp_path: Path) -> None:
    (own_folder / text.FILE_NAME / "in the way").mkdir(parents=True)  # a folder: no file can take its name
    embedding = text.empty_prompt(own_folder, 48, tmp_path / "cache")
    torch.testing.assert_close(load_file(tmp_path / "cache" / text.FILE_NAME)["embedding"], embedding)
    shutil.rmtree(own_folder / "base" / "text_encoder")
    torch.testing.assert_close(text.empty_prompt(own_folder, 48, tmp_path / "cache"), embedding)


def test_another_encoder_is_another_embedding(own_folder: Path) -> None:
    before = text.empty_prompt(own_folder, 48, None)
    path = own_folder / "base" / "text_encoder" / "model.safetensors"
    save_file({name: tensor * 1.5 for name, tensor in load_file(path).items()}, path)
    assert (text.empty_prompt(own_folder, 48, None) - before).abs().max() > 0.1


def test_a_damaged_kept_embedding_is_computed_again(own_folder: Path) -> None:
    embedding = text.empty_prompt(own_folder, 48, None)
    (own_folder / text.FILE_NAME).write_bytes(b"damaged")
    torch.testing.assert_close(text.empty_prompt(own_folder, 48, None), embedding)


def test_old_files_also_hold_positions(own_folder: Path) -> None:
    path = own_folder / "base" / "text_encoder" / "model.safetensors"
    positions = {"text_model.embeddings.position_ids": torch.arange(77)[None]}
    save_file(load_file(path) | positions, path)
    torch.testing.assert_close(text.empty_prompt(own_folder, 48, None), golden.prompt(), rtol=0, atol=1e-5)


def test_an_encoder_of_another_width_is_refused(own_folder: Path) -> None:
    with pytest.raises(PisaError, match="different models"):
        text.empty_prompt(own_folder, 64, None)
