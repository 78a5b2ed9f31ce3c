"""Errors with a sentence for the user. Any other exception is a bug of ours and keeps its traceback."""

from pisa_desktop.phrase import Phrase


class PisaError(Exception):
    """Something outside the program went wrong; the message is one sentence for the user.

    The sentence says what happened and, if the user can do something about it, what to do next. It is shown in the
    user's language in the window and in English on the command line, without a traceback.
    """

    def __init__(self, sentence: str, /, one: str = "", **values: object) -> None:
        """`sentence`: a Phrase, or the template of one with its values: PisaError("{name} is empty.", name=name)."""
        self.sentence = sentence if isinstance(sentence, Phrase) else Phrase(sentence, one, **values)
        super().__init__(self.sentence)


class UsageError(PisaError):
    """The user asked for something that is not possible; exit code 2 on the command line."""
