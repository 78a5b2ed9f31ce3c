"""Asked once before an album is enhanced: where and how results are saved, and whether analyses are kept."""

from PySide6.QtWidgets import QWidget

from pisa_desktop.ui.dialogs.frame import Frame
from pisa_desktop.ui.dialogs.output import OutputForm
from pisa_desktop.ui.look.controls import Switch
from pisa_desktop.ui.look.words import gigabytes, long_duration, pair
from pisa_desktop.ui.state.interface import Activity, Run
from pisa_desktop.ui.state.views import AlbumForecast, AlbumOptions, RunView

_WIDTH = 520


class AlbumDialog(Frame):
    """Asks how the album's results are saved, and says how long it takes and which strengths are used."""

    def __init__(self, run: Run, activity: Activity, parent: QWidget | None) -> None:
        super().__init__("", parent)
        self._run, before = run, run.options
        self.setWindowTitle(self.tr("Enhance the album"))
        self.title.setText(self._question(run.view))
        self.fields = OutputForm(before.output, self.tr("\u201cEnhanced\u201d, beside the originals"))
        self.keep = Switch(self.tr("Keep analyses"))
        self.keep.setAccessibleName(self.keep.text())
        self.keep.setChecked(before.keep_analyses)
        self._cost = self.fields.add(self.tr("Decide later"), self.keep, " ")
        self.add_body(self.fields)
        self.strengths = self.add_words("", "hint")
        self.estimate = self.add_words("", "honest")
        (self._cancel, self.begin) = self.add_buttons([self.tr("Cancel"), self.tr("Enhance all")])
        self._cancel.clicked.connect(self.reject)
        self.begin.clicked.connect(self.accept)
        self.begin.setMinimumWidth(112)  # its size hint ignores the bold font
        self.fields.changed.connect(self._show)
        activity.changed.connect(self._show)
        self.setFixedWidth(_WIDTH)
        self._show()
        self.begin.setFocus()

    def options(self) -> AlbumOptions:
        """What the fields contain now."""
        return AlbumOptions(self.fields.output(), self.keep.isChecked() and self.keep.isEnabled())

    def _question(self, run: RunView) -> str:
        if not run.startable:
            return self.tr("Save %1 changed photos again").replace("%1", str(run.changed))
        if run.startable == 1:
            return self.tr("Enhance and save 1 photo")
        return self.tr("Enhance and save %1 photos").replace("%1", str(run.startable))

    def _show(self) -> None:
        forecast, problem = self._run.forecast, self.fields.problem()
        self.begin.setEnabled(not problem)
        self.fields.set_row_enabled(self.keep, forecast.keeping is not None)
        self._cost.setText(self._costs(forecast))
        self.keep.setAccessibleDescription(self._cost.text())
        self.strengths.setText(self._of_strengths(forecast))
        self.strengths.setVisible(bool(forecast.photos))
        self.estimate.setText(problem or self._time(forecast))
        self.estimate.setVisible(bool(self.estimate.text()))
        self.setFixedHeight(self._layout.totalHeightForWidth(_WIDTH))

    def _costs(self, forecast: AlbumForecast) -> str:
        if forecast.keeping is None:
            return self.tr("PiSA-Mini computes again in seconds: there is nothing to keep.")
        words = self.tr(
            "Strengths can be changed afterwards without computing again. "
            "Takes about %1 on the disk, and a second pass of the network for each photo."
        )
        return words.replace("%1", gigabytes(forecast.keeping))

    def _of_strengths(self, forecast: AlbumForecast) -> str:
        if not forecast.untouched:
            return self.tr("Each photo is saved with its own strengths.")
        strengths = pair(forecast.strengths).replace(" ", "\u00a0")
        if forecast.untouched == forecast.photos:
            return self.tr("All photos take the present strengths, %1.").replace("%1", strengths)
        words = self.tr("Each photo is saved with its own strengths; %1 that were never touched take %2.")
        return words.replace("%1", str(forecast.untouched)).replace("%2", strengths)

    def _time(self, forecast: AlbumForecast) -> str:
        if forecast.seconds is None:
            return ""
        words = self.tr("About %1 on this computer (%2).")
        return words.replace("%1", long_duration(forecast.seconds)).replace("%2", forecast.device)


def ask_album(run: Run, activity: Activity, parent: QWidget) -> AlbumOptions | None:
    """The user's choices, None when they changed their mind."""
    dialog = AlbumDialog(run, activity, parent)
    chosen = dialog.options() if dialog.exec() == AlbumDialog.DialogCode.Accepted else None
    dialog.deleteLater()
    return chosen
