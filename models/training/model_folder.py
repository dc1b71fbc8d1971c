"""What the training scripts share: model folders in the sentence-transformers layout."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from numpy.typing import NDArray
    from tokenizers import Tokenizer
    from transformers import BertModel

QUERY_PREFIX = "query: "
"""What multilingual-e5 expects before a text when texts of one kind are compared."""
MAX_TOKENS = 256
SPECIAL = {"bos_token": "<s>", "pad_token": "<pad>", "eos_token": "</s>", "unk_token": "<unk>"}
PAD_ID, UNK_ID = 1, 3
N_SPECIAL = 4
"""The special pieces, which stand first in the vocabulary."""


def build_tokenizer(pieces: Sequence[tuple[str, float]]) -> Tokenizer:
    """Return a fast XLM-RoBERTa tokenizer over unigram pieces and their log probabilities.

    Its character map (NMT rules, then NFKC) equals the one stored with the model.
    """
    from tokenizers import Regex, Tokenizer, models, normalizers, pre_tokenizers, processors

    tokenizer = Tokenizer(models.Unigram(list(pieces), unk_id=UNK_ID, byte_fallback=False))
    tokenizer.normalizer = normalizers.Sequence(
        [normalizers.Nmt(), normalizers.NFKC(), normalizers.Replace(Regex(" {2,}"), " ")]
    )
    tokenizer.pre_tokenizer = pre_tokenizers.Sequence(
        [pre_tokenizers.WhitespaceSplit(), pre_tokenizers.Metaspace(prepend_scheme="always")]
    )
    tokenizer.post_processor = processors.TemplateProcessing(
        single="<s> $A </s>", special_tokens=[("<s>", 0), ("</s>", 2)]
    )
    tokenizer.add_special_tokens(list(SPECIAL.values()))
    return tokenizer


def read_tokenizer(folder: Path) -> Tokenizer:
    """Return the folder's tokenizer, cutting at `MAX_TOKENS`."""
    from tokenizers import Tokenizer

    tokenizer = Tokenizer.from_file(str(folder / "tokenizer.json"))
    tokenizer.enable_truncation(MAX_TOKENS)
    return tokenizer


def write_model_folder(
    folder: Path,
    tensors: Mapping[str, NDArray[Any]],
    config: Mapping[str, object],
    tokenizer: Tokenizer,
    prefix: str = QUERY_PREFIX,
) -> None:
    """Write a folder that `SentenceTransformer` opens: BERT, mean pooling, unit length."""
    from safetensors.numpy import save_file

    folder.mkdir(parents=True, exist_ok=True)
    contiguous = {name: np.ascontiguousarray(tensors[name]) for name in sorted(tensors)}
    save_file(contiguous, folder / "model.safetensors", metadata={"format": "pt"})
    tokenizer.save(str(folder / "tokenizer.json"), pretty=False)
    write_settings(folder, config, prefix)


def write_settings(folder: Path, config: Mapping[str, object], prefix: str) -> None:
    """Write the folder's JSON files: model, tokenizer, modules, pooling, prefix."""
    modules = (("", "Transformer"), ("1_Pooling", "Pooling"), ("2_Normalize", "Normalize"))
    files: dict[str, object] = {
        "config.json": dict(config),
        "tokenizer_config.json": {
            "tokenizer_class": "PreTrainedTokenizerFast",
            "model_max_length": MAX_TOKENS,
            **SPECIAL,
        },
        "sentence_bert_config.json": {"max_seq_length": MAX_TOKENS, "do_lower_case": False},
        "config_sentence_transformers.json": {
            "prompts": {"goal": prefix},
            "default_prompt_name": "goal" if prefix else None,
            "similarity_fn_name": "cosine",
        },
        "modules.json": [
            {
                "idx": index,
                "name": str(index),
                "path": path,
                "type": f"sentence_transformers.models.{name}",
            }
            for index, (path, name) in enumerate(modules)
        ],
        "1_Pooling/config.json": {
            "word_embedding_dimension": config["hidden_size"],
            "pooling_mode_mean_tokens": True,
        },
        "2_Normalize/config.json": {},
    }
    for name, content in files.items():
        path = folder / name
        path.parent.mkdir(exist_ok=True)
        path.write_text(json.dumps(content, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")


def read_prefix(folder: Path) -> str:
    """Return what the folder's settings put before every text."""
    path = folder / "config_sentence_transformers.json"
    settings = json.loads(path.read_text(encoding="utf-8"))
    return str(settings["prompts"].get(settings["default_prompt_name"] or "", ""))


def load_bert(folder: Path) -> BertModel:
    """Return the folder's network for torch, in float32."""
    import torch
    from transformers import BertModel

    return BertModel.from_pretrained(folder, add_pooling_layer=False, dtype=torch.float32)


def encode_with_torch(
    folder: Path, texts: Iterable[str], batch_size: int = 32
) -> NDArray[np.float32]:
    """Return unit vectors of texts, which carry their prefix already, in their order."""
    import torch

    tokenizer, model = read_tokenizer(folder), load_bert(folder).eval()
    encoded = [item.ids for item in tokenizer.encode_batch(list(texts))]
    order = sorted(range(len(encoded)), key=lambda i: len(encoded[i]))
    rows = np.empty((len(encoded), model.config.hidden_size), dtype=np.float32)
    with torch.inference_mode():
        for start in range(0, len(order), batch_size):
            chosen = order[start : start + batch_size]
            rows[chosen] = embed(model, [encoded[i] for i in chosen]).numpy()
    return rows


def embed(model: BertModel, ids: Sequence[Sequence[int]]) -> Any:  # noqa: ANN401 - a torch tensor
    """Return the unit mean of the last hidden states of padded token ids, as a torch tensor."""
    import torch

    longest = max(map(len, ids))
    padded = torch.tensor([[*row, *[PAD_ID] * (longest - len(row))] for row in ids])
    mask = torch.tensor([[1] * len(row) + [0] * (longest - len(row)) for row in ids])
    hidden = model(input_ids=padded, attention_mask=mask).last_hidden_state
    summed = (hidden * mask.unsqueeze(-1)).sum(dim=1)
    return torch.nn.functional.normalize(summed / mask.sum(dim=1, keepdim=True), dim=1)
