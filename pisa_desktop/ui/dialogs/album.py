"""The dialog shown before an album is enhanced: how results are saved, and whether analyses are kept."""

from PySide6.QtWidgets import QWidget

from pisa_desktop.ui.dialogs.frame import Frame
from pisa_desktop.ui.dialogs.output import OutputForm
from pisa_desktop.ui.look.controls import Switch
from pisa_desktop.ui.look.words import gigabytes, long_duration, pair, say, together, tr
from pisa_desktop.ui.state.interface import Activity, Run
from pisa_desktop.ui.state.views import AlbumForecast, AlbumOptions, RunView

_WIDTH = 560


class AlbumDialog(Frame):
    """Asks how to save the album's results; shows how long it will take and which strengths are used."""

    def __init__(self, run: Run, activity: Activity, parent: QWidget | None) -> None:
        super().__init__("", parent)
        self._run, before = run, run.options
        say(self.setWindowTitle, tr("Enhance the album"))
        self.fields = OutputForm(before.output)
        self.keep = Switch(tr("Keep analyses"))
        say(self.keep.setAccessibleName, self.keep.text())
        self.keep.setChecked(before.keep_analyses)
        self._cost = self.fields.add(tr("Decide later"), self.keep, " ")
        self.damaged = Switch(tr("Open as far as they go"))
        say(self.damaged.setAccessibleName, tr("Open damaged photos as far as they go"))
        self.damaged.setChecked(before.damaged)
        self.fields.add(tr("Damaged photos"), self.damaged)
        self.add_form(self.fields)
        self.again = self.add_words("", "hint")
        self.strengths = self.add_words("", "hint")
        self.estimate = self.add_words("", "honest")
        (self._cancel, self.begin) = self.add_buttons([tr("Cancel"), tr("Enhance all")])
        self._cancel.clicked.connect(self.reject)
        self.begin.clicked.connect(self.accept)
        self.begin.setMinimumWidth(112)  # its size hint ignores the bold font
        self.fields.changed.connect(self._show)
        activity.changed.connect(self._show)
        self._show()
        self.begin.setFocus()

    def options(self) -> AlbumOptions:
        """Return what the fields contain now."""
        keep = self.keep.isChecked() and self.keep.isEnabled()
        return AlbumOptions(self.fields.output(), keep, self.damaged.isChecked())

    def _question(self, run: RunView) -> str:
        parts = list[str]()
        if run.startable:
            parts.append(
                tr("Enhance and save {count} photos", one="Enhance and save {count} photo", count=run.startable)
            )
        if run.changed:
            again = tr("Save {count} changed photos again", one="Save {count} changed photo again", count=run.changed)
            parts.append(again)
        return together(" \u00b7 ", parts)

    def _show(self) -> None:
        forecast, problem = self._run.forecast, self.fields.problem()
        say(self.title.setText, self._question(self._run.view))
        self.begin.setEnabled(not problem)
        self.fields.set_row_enabled(self.keep, forecast.keeping is not None)
        say(self._cost.setText, self._costs(forecast))
        say(self.keep.setAccessibleDescription, self._cost.text())
        say(self.again.setText, self._run.view.again)
        self.again.setVisible(bool(self._run.view.again))
        say(self.strengths.setText, self._of_strengths(forecast))
        self.strengths.setVisible(bool(forecast.photos))
        say(self.estimate.setText, problem or self._time(forecast))
        self.estimate.setVisible(bool(self.estimate.text()))
        self.fix_size(_WIDTH)

    def _costs(self, forecast: AlbumForecast) -> str:
        if forecast.keeping is None:
            return tr("Not needed with PiSA-Mini, which takes only seconds for a photo.")
        words = tr(
            "Lets you change strengths later without enhancing again. "
            "Needs about {size} of disk space and a second pass of the network for each photo."
        )
        return tr(words, size=gigabytes(forecast.keeping))

    def _of_strengths(self, forecast: AlbumForecast) -> str:
        if not forecast.untouched:
            return tr("Each photo is saved with its own strengths.")
        strengths = pair(forecast.strengths).replace(" ", "\u00a0")
        if forecast.untouched == forecast.photos:
            return tr("All photos use the current strengths, {strengths}.", strengths=strengths)
        return tr(
            "Each photo is saved with its own strengths; the {count} unedited ones use {strengths}.",
            one="Each photo is saved with its own strengths; the {count} unedited one uses {strengths}.",
            count=forecast.untouched,
            strengths=strengths,
        )

    def _time(self, forecast: AlbumForecast) -> str:
        if forecast.seconds is None:
            return ""
        words = tr("About {time} on this computer ({device}).")
        return tr(words, time=long_duration(forecast.seconds), device=forecast.device)


def ask_album(run: Run, activity: Activity, parent: QWidget) -> AlbumOptions | None:
    """Show the dialog; returns the user's choices, None if they cancelled."""
    dialog = AlbumDialog(run, activity, parent)
    chosen = dialog.options() if dialog.exec() == AlbumDialog.DialogCode.Accepted else None
    dialog.deleteLater()
    return chosen
