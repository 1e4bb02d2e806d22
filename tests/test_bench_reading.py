"""What is read of questions where the beginning of the one before is kept, as `bench.reading` counts."""

from __future__ import annotations

from bench.reading import read


def test_of_each_question_what_is_not_like_the_beginning_of_the_one_before_is_read():
    assert read([[1, 2, 3], [1, 2, 4, 5], [1, 2, 4, 5]]) == 3 + 2 + 0
    assert read([[7], [1, 2]]) == 1 + 2
    assert read([]) == 0
