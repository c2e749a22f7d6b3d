"""A softmax regression that stays close to where it starts from: fitting for `bench` and for what people correct."""

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]


@dataclass(frozen=True, slots=True, kw_only=True)
class Fitted:
    """`weights` has a row for each feature and a column for each label; `bias` one figure a label."""

    weights: Floats
    bias: Floats


def fit(
    table: Any, labels: NDArray[np.int64], *, start: Floats, pull: Floats, shares: Floats, rounds: int = 80
) -> Fitted:
    """This function will find the weights that explain the labels best while `pull` holds each feature to `start`.

    `table` is a sparse matrix of scipy; `shares` says how much each row counts. Nothing is drawn by chance.
    """
    from scipy.optimize import minimize  # heavy, and not needed to score

    features, classes = start.shape
    wanted = np.eye(classes)[labels] * shares[:, None]
    turned = table.T.tocsr()

    def loss(flat: Floats) -> tuple[float, Floats]:
        weights, bias = flat[:-classes].reshape(features, classes), flat[-classes:]
        scores = table @ weights + bias
        scores -= scores.max(axis=1, keepdims=True)
        raised = np.exp(scores)
        total = raised.sum(axis=1, keepdims=True)
        moved = weights - start
        value = float((shares * np.log(total[:, 0])).sum() - (wanted * scores).sum())
        value += float((pull[:, None] * moved**2).sum()) / 2
        slope = raised / total * shares[:, None] - wanted
        down = turned @ slope + pull[:, None] * moved
        return value, np.concatenate([down.ravel(), slope.sum(axis=0)])

    first = np.concatenate([start.ravel(), np.zeros(classes)])
    found = minimize(loss, first, jac=True, method="L-BFGS-B", options={"maxiter": rounds, "maxcor": 20}).x
    return Fitted(weights=found[:-classes].reshape(features, classes), bias=found[-classes:])
