// SPDX-License-Identifier: MIT

#include "savedkeydetails.h"

#include "app/saved/savedkeysoverview.h"
#include "reviewcalendar.h"
#include "ui/style/metrics.h"
#include "ui/system/privatefile.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/messagepanel.h"
#include "ui/widgets/mnemonics.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/verticalscroll.h"
#include "ui/words/words.h"

#include <QComboBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QStandardPaths>

using Metrics::px;
using namespace Qt::StringLiterals;
using Rhythm = ReviewDay::Rhythm;

namespace {

constexpr int longestText = 80;

TextLabel *mutedLabel(const QString &text)
{
    auto *label = new TextLabel(Metrics::Type::Body, TextLabel::Tone::Muted);
    label->setTextFormat(Qt::PlainText);
    label->setText(text);
    return label;
}

// As high as the field, so that both stand on one line.
QLabel *labelFor(const QString &text, QWidget &field)
{
    auto *label = new QLabel(text);
    label->setMinimumHeight(field.minimumHeight());
    label->setBuddy(&field);
    return label;
}

QStringList identityOf(const SavedKey &key)
{
    QStringList parts { key.key.display, Words::kindAndMode(key.key), key.account };
    if (key.savedAt.isValid())
        parts << SavedKeyDetails::tr("saved on %1")
                         .arg(Words::day(key.savedAt.toLocalTime().date()));
    parts.removeAll(QString());
    return parts;
}

} // namespace

SavedKeyDetails::SavedKeyDetails(const SavedKey &key, SavedKeysOverview &overview, QWidget *parent)
    : QDialog(parent)
    , m_key(key)
    , m_overview(overview)
    , m_message(new MessagePanel)
{
    setObjectName(u"savedKeyDetails"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    //: %1: the name that the person gave the key
    setWindowTitle(tr("Details of “%1”").arg(key.name));

    auto *title = new TextLabel(Metrics::Type::Title);
    title->setTextFormat(Qt::PlainText);
    title->setText(windowTitle());
    auto *changes = new MessagePanel;
    changes->setObjectName(u"detailsChanges"_s);
    const QStringList sentences = Words::changes(PermissionChange::in(key.history));
    if (!sentences.isEmpty())
        changes->show(MessagePanel::Kind::Info, sentences.join(u"<br>"_s));
    m_message->setObjectName(u"detailsMessage"_s);

    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(10));
    column->addWidget(mutedLabel(identityOf(key).join(u" · "_s)));
    column->addWidget(changes);
    column->addWidget(makeForm());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(px(28), px(24), px(25), px(18));
    layout->setSpacing(px(8));
    layout->addWidget(title);
    layout->addWidget(new VerticalScroll(content));
    layout->addWidget(m_message);
    layout->addWidget(makeButtons());
    new Mnemonics(this);
    m_name->setFocus();
    showReview();
    resize(QSize(Metrics::textWidth(560), sizeHint().height()).boundedTo(parent->window()->size()));
}

// How high the lines are is known once they have their width.
void SavedKeyDetails::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    resize(QSize(width(), sizeHint().height()).boundedTo(parentWidget()->window()->size()));
}

QWidget *SavedKeyDetails::makeForm()
{
    auto *widget = new QWidget;
    auto *form = new QFormLayout(widget);
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(px(16));
    form->setVerticalSpacing(px(8));
    form->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    QWidget *review = makeReview();
    m_name = addLine(*form, tr("Name"), m_key.name, u"detailsName"_s);
    m_owner = addLine(*form, tr("Owner"), m_key.owner, u"detailsOwner"_s);
    m_approver = addLine(*form, tr("Approved by"), m_key.approver, u"detailsApprover"_s);
    form->addRow(labelFor(tr("Look at it again"), *m_rhythm), review);
    form->addRow(QString(), m_calendar);
    return widget;
}

QLineEdit *SavedKeyDetails::addLine(QFormLayout &form, const QString &label, const QString &text,
                                    const QString &objectName)
{
    auto *line = new QLineEdit(text);
    line->setObjectName(objectName);
    line->setAccessibleName(label);
    line->setMaxLength(longestText);
    line->setMinimumHeight(px(36));
    form.addRow(labelFor(label, *line), line);
    return line;
}

QWidget *SavedKeyDetails::makeReview()
{
    m_rhythm = new QComboBox;
    m_rhythm->setObjectName(u"detailsRhythm"_s);
    m_rhythm->setAccessibleName(tr("Look at it again"));
    m_rhythm->setMinimumHeight(px(36));
    const std::pair<QString, Rhythm> choices[] = {
        { tr("not decided"), Rhythm::NotChosen },
        { tr("every 3 months"), Rhythm::ThreeMonths },
        { tr("every 6 months"), Rhythm::SixMonths },
        { tr("every 12 months"), Rhythm::TwelveMonths },
        { tr("on a day"), Rhythm::OneDay },
        { tr("never"), Rhythm::Never },
    };
    for (const auto &[text, rhythm] : choices)
        m_rhythm->addItem(text, int(rhythm));
    m_rhythm->setCurrentIndex(m_rhythm->findData(int(m_key.review.rhythm)));
    m_day = new QDateEdit(m_key.review.day.isValid() ? m_key.review.day
                                                     : QDate::currentDate().addMonths(3));
    m_day->setObjectName(u"detailsDay"_s);
    m_day->setAccessibleName(tr("The day to look at it again"));
    m_day->setCalendarPopup(true);
    m_day->setMinimumHeight(px(36));
    m_reviewDay = mutedLabel({});
    m_reviewDay->setObjectName(u"detailsReviewDay"_s);
    m_calendar = new LinkButton;
    m_calendar->setObjectName(u"calendarFile"_s);
    m_calendar->setText(tr("For your calendar"));
    connect(m_rhythm, &QComboBox::currentIndexChanged, this, &SavedKeyDetails::showReview);
    connect(m_calendar, &QPushButton::clicked, this, &SavedKeyDetails::chooseCalendarFile);

    auto *widget = new QWidget;
    auto *row = new QHBoxLayout(widget);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(px(10));
    row->addWidget(m_rhythm);
    row->addWidget(m_day);
    row->addWidget(m_reviewDay, 1);
    return widget;
}

QWidget *SavedKeyDetails::makeButtons()
{
    auto *buttons = new QDialogButtonBox;
    auto *save = buttons->addButton(tr("Save"), QDialogButtonBox::AcceptRole);
    auto *cancel = buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    save->setObjectName(u"saveDetails"_s);
    cancel->setObjectName(u"cancelDetails"_s);
    save->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &SavedKeyDetails::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    return buttons;
}

// A rhythm that stays keeps its day: to have looked at the form is not to have looked at the key.
ReviewDay SavedKeyDetails::review() const
{
    const auto rhythm = Rhythm(m_rhythm->currentData().toInt());
    if (rhythm == Rhythm::OneDay)
        return { rhythm, m_day->date() };
    return rhythm == m_key.review.rhythm ? m_key.review
                                         : ReviewDay::after(rhythm, QDate::currentDate());
}

void SavedKeyDetails::showReview()
{
    const ReviewDay chosen = review();
    const bool isOneDay = chosen.rhythm == Rhythm::OneDay;
    m_day->setVisible(isOneDay);
    m_calendar->setVisible(chosen.day.isValid());
    //: %1: a day, "3 March 2027"
    m_reviewDay->setText(chosen.day.isValid() && !isOneDay
                                 ? tr("next on %1").arg(Words::day(chosen.day))
                                 : QString());
}

void SavedKeyDetails::save()
{
    if (m_name->text().simplified().isEmpty()) {
        m_message->show(MessagePanel::Kind::Hint, tr("The key needs a name."));
        m_name->setFocus(Qt::OtherFocusReason);
        return;
    }
    const bool isWritten = m_overview.edit(m_key.id, [this](SavedKey &key) {
        key.name = m_name->text();
        key.owner = m_owner->text();
        key.approver = m_approver->text();
        key.review = review();
    });
    if (isWritten)
        accept();
    else
        m_message->show(MessagePanel::Kind::Bad, Words::problem(Problem::ListNotWritten));
}

void SavedKeyDetails::chooseCalendarFile()
{
    auto *dialog = new QFileDialog(this, tr("Save a file for your calendar"));
    dialog->setObjectName(u"calendarFileDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(tr("Calendar files (*.ics)"));
    dialog->setDefaultSuffix(u"ics"_s);
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    dialog->setDirectory(QFileInfo::exists(documents) ? documents : QDir::homePath());
    dialog->selectFile(ReviewCalendar::fileName(m_key, review().day));
    connect(dialog, &QFileDialog::fileSelected, this, &SavedKeyDetails::saveCalendarEntryAs);
    dialog->open();
}

void SavedKeyDetails::saveCalendarEntryAs(const QString &path)
{
    SavedKey named = m_key;
    named.name = m_name->text().simplified();
    const CalendarEntry entry =
            ReviewCalendar::entryOf(named, review().day, QDateTime::currentDateTimeUtc());
    const QString folder = QFileInfo(path).dir().dirName().toHtmlEscaped();
    if (PrivateFile::write(path, entry.toFile()))
        m_message->show(MessagePanel::Kind::Good,
                        //: %1: the name of a file. %2: the folder where it lies
                        tr("<b>The calendar file is saved</b> as “%1” in “%2”. Open it, and your "
                           "calendar takes the day over and reminds you a week before.")
                                .arg(QFileInfo(path).fileName().toHtmlEscaped(), folder));
    else
        m_message->show(MessagePanel::Kind::Bad,
                        tr("<b>The calendar file could not be saved</b> in “%1”. Choose another "
                           "folder, or see if the disk is full.")
                                .arg(folder));
}
