// SPDX-License-Identifier: MIT

#include "tests/support/testkeys.h"
#include "tests/support/ui/windowpicture.h"
#include "tests/support/ui/wizarddriver.h"
#include "ui/pages/reportallbutton.h"
#include "ui/style/wizardstyle.h"
#include "ui/words/words.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QDir>
#include <QLineEdit>
#include <QTest>
#include <QTextDocument>

using namespace Qt::StringLiterals;

namespace {

const QByteArray New = TestKeys::of("rk_live_", "Cd34");
const auto Name = u"Webshop NL"_s;
const auto OldName = u"Webshop NL ...Kd72"_s;

void shift(QDate &day, qint64 days)
{
    if (day.isValid())
        day = day.addDays(-days);
}

void shift(QDateTime &time, qint64 days)
{
    if (time.isValid())
        time = time.addDays(-days);
}

template<typename End> void shift(std::optional<End> &end, qint64 days)
{
    if (!end)
        return;
    shift(end->begunOn, days);
    shift(end->worksUntil, days);
    shift(end->handedOverAt, days);
    shift(end->refusedAt, days);
}

SavedKey shifted(SavedKey key, qint64 days)
{
    shift(key.checkedAt, days);
    shift(key.savedAt, days);
    shift(key.madeOn, days);
    shift(key.review.day, days);
    shift(key.retirement, days);
    shift(key.predecessor, days);
    CheckHistory history;
    for (CheckRecord record : key.history.records()) {
        shift(record.at, days);
        history.add(record);
    }
    key.history = history;
    return key;
}

// The bookkeeper of a company with one key, and what Stripe knows of it.
class Clerk : public WizardDriver
{
public:
    Clerk() { wizard().resize(980, 680); }

    QByteArray oldKey() const { return sample(SampleKey::Id::Good).toLatin1(); }

    // What is remembered grows older, as the clock of this computer cannot go on.
    void daysPass(qint64 days)
    {
        const QList<SavedKey> keys = savedKeys().all();
        for (const SavedKey &key : keys)
            QVERIFY(savedKeys().remove(key.id));
        for (const SavedKey &key : keys)
            QVERIFY(savedKeys().put(shifted(key, days)));
        openList();
    }

    void openList()
    {
        restart();
        wizard().resize(980, 680);
        SimulatedStripe::KeyRecord record;
        record.permissions = SimulatedStripe::neededPermissions();
        network().stripe().addKey(New, record);
        record.implications = false;
        if (m_isEdited)
            record.permissions.remove(u"payout_read"_s);
        record.expired = m_hasEnded;
        network().stripe().addKey(oldKey(), record);
    }

    void somebodyEditsTheKey(bool isEdited)
    {
        m_isEdited = isEdited;
        openList();
    }

    void stripeEndsOldKey()
    {
        m_hasEnded = true;
        openList();
    }

    SavedKey named(const QString &name)
    {
        for (const SavedKey &key : savedKeys().all()) {
            if (key.name == name)
                return key;
        }
        return {};
    }

    // As a screen reader reads it; the row is the chosen one then.
    QString row(const QString &name)
    {
        auto *list = static_cast<QAbstractItemView *>(find(u"savedKeys"_s));
        for (int row = 0; row < list->model()->rowCount(); ++row) {
            const QModelIndex index = list->model()->index(row, 0);
            if (index.data().toString() != name)
                continue;
            list->setCurrentIndex(index);
            return index.data(Qt::AccessibleTextRole).toString();
        }
        return {};
    }

    void pressInRow(const QString &name)
    {
        row(name);
        find(u"savedKeys"_s)->setFocus();
        hit(Qt::Key_Space);
    }

    void awaitOldKey()
    {
        [this] { QTRY_VERIFY(!setup().rotation().isCheckingOldKey()); }();
    }

    // For people to look at: SKW_STORY names a folder.
    void takePicture(const QString &name)
    {
        const QString folder = qEnvironmentVariable("SKW_STORY");
        if (folder.isEmpty())
            return;
        for (int i = 0; i < 5; ++i)
            QCoreApplication::processEvents();
        QVERIFY(QDir().mkpath(folder));
        QVERIFY(pictureOf(wizard()).save(folder + u'/' + name + u".png"_s));
    }

    // Of the report on all, as a browser has it.
    QString report(const QString &folder)
    {
        auto *button = static_cast<ReportAllButton *>(find(u"reportAll"_s));
        for (const QString &ending : { u"/report.pdf"_s, u"/report.html"_s }) {
            bool isWritten = false;
            const auto told = QObject::connect(button, &ReportAllButton::told, button,
                                               [&isWritten](MessagePanel::Kind kind) {
                                                   isWritten = kind == MessagePanel::Kind::Good;
                                               });
            button->saveAs(folder + ending);
            [&isWritten] { QTRY_VERIFY(isWritten); }();
            QObject::disconnect(told);
        }
        QFile page(folder + u"/report.html"_s);
        if (!page.open(QIODevice::ReadOnly))
            return {};
        QTextDocument document;
        document.setHtml(QString::fromUtf8(page.readAll()));
        return document.toPlainText().simplified();
    }

private:
    bool m_isEdited = false;
    bool m_hasEnded = false;
};

} // namespace

// Made in January, edited in March, looked at in June, rotated in September, audited in December.
class TestYearOfACompany : public QObject
{
    Q_OBJECT
    Clerk m_ann;

private Q_SLOTS:
    void initTestCase() { QApplication::setStyle(new WizardStyle); }

    void inJanuaryTheKeyIsMade()
    {
        m_ann.walkToEnterKey();
        m_ann.check(QString::fromLatin1(m_ann.oldKey()));
        m_ann.press(u"primary"_s);
        static_cast<QLineEdit *>(m_ann.find(u"keyName"_s))->setText(Name);
        m_ann.press(u"primary"_s);
        QTRY_COMPARE(m_ann.setup().stage(), Stage::HandOver);
        m_ann.takePicture(u"01-january-1-entered"_s);
        QVERIFY(m_ann.overview().edit(m_ann.named(Name).id, [](SavedKey &key) {
            const QDate today = QDate::currentDate();
            key.madeOn = today;
            key.owner = u"Ann de Vries"_s;
            key.approver = u"Bob Smit"_s;
            key.review = ReviewDay::after(ReviewDay::Rhythm::SixMonths, today);
        }));
        m_ann.openList();
        QVERIFY(m_ann.row(Name).contains("Ready for Combidesk"_L1));
        m_ann.press(u"detailsOfSaved"_s);
        m_ann.takePicture(u"01-january-2-details"_s);
        m_ann.press(u"cancelDetails"_s);
    }

    void inMarchSomebodyHasEditedIt()
    {
        m_ann.daysPass(60);
        m_ann.somebodyEditsTheKey(true);
        m_ann.row(Name);
        m_ann.press(u"checkSaved"_s);
        QTRY_COMPARE(m_ann.setup().stage(), Stage::Missing);
        const QString since = u"Since %1: Payouts can no longer be read."_s;
        QVERIFY(m_ann.visibleText().contains(since.arg(Words::day(QDate::currentDate()))));
        m_ann.takePicture(u"03-march-1-edited"_s);
        m_ann.press(u"back"_s);
        QVERIFY(m_ann.row(Name).contains("1 permission missing"_L1));
        m_ann.takePicture(u"03-march-2-list"_s);

        m_ann.daysPass(1);
        m_ann.somebodyEditsTheKey(false); // on Ann's word
        m_ann.press(u"checkSaved"_s);
        QTRY_COMPARE(m_ann.setup().stage(), Stage::Ready);
        QVERIFY(m_ann.visibleText().contains("Payouts can be read again"_L1));
        m_ann.takePicture(u"03-march-3-right-again"_s);
    }

    void inJuneItIsDue()
    {
        m_ann.daysPass(QDate::currentDate().daysTo(m_ann.named(Name).review.day));
        QVERIFY(m_ann.row(Name).contains("To be checked again"_L1));
        m_ann.takePicture(u"06-june-1-due"_s);
        m_ann.pressInRow(Name);
        QTRY_COMPARE(m_ann.setup().stage(), Stage::Ready);
        m_ann.takePicture(u"06-june-2-looked-at"_s);
        QVERIFY(m_ann.named(Name).review.day > QDate::currentDate().addDays(150));
    }

    void inSeptemberItIsRotated()
    {
        m_ann.daysPass(80);
        m_ann.row(Name);
        m_ann.press(u"rotateSaved"_s);
        m_ann.takePicture(u"09-september-1-rotate"_s);
        m_ann.press(u"primary"_s);
        m_ann.check(QString::fromLatin1(New));
        m_ann.press(u"primary"_s);
        m_ann.takePicture(u"09-september-2-save"_s);
        m_ann.press(u"primary"_s);
        QTRY_COMPARE(m_ann.setup().stage(), Stage::HandOver);
        m_ann.awaitOldKey();
        m_ann.press(u"oldKey"_s);
        m_ann.takePicture(u"09-september-3-both"_s);

        m_ann.daysPass(3);
        QVERIFY(m_ann.row(OldName).contains(u"Being replaced by …Cd34"_s));
        m_ann.takePicture(u"09-september-4-list"_s);
        m_ann.daysPass(5);
        m_ann.stripeEndsOldKey();
        m_ann.pressInRow(OldName);
        QTRY_COMPARE(m_ann.setup().stage(), Stage::HandOver);
        m_ann.awaitOldKey();
        QVERIFY(m_ann.visibleText().contains(u"Stripe refuses the old key (…Kd72) since"_s));
        m_ann.takePicture(u"09-september-5-ended"_s);
    }

    // An auditor needs nothing else.
    void inDecemberItIsAudited()
    {
        m_ann.daysPass(85);
        m_ann.row(OldName);
        m_ann.takePicture(u"12-december-1-list"_s);
        m_ann.press(u"detailsOfSaved"_s);
        m_ann.takePicture(u"12-december-2-details-of-old"_s);
        m_ann.press(u"cancelDetails"_s);
        QTemporaryDir folder;
        const QString kept = qEnvironmentVariable("SKW_STORY");
        const QString report = m_ann.report(kept.isEmpty() ? folder.path() : kept);
        const SavedKey old = m_ann.named(OldName);
        const auto day = [](const QDateTime &time) {
            return Words::day(time.toLocalTime().date());
        };
        const QString rotation =
                u"Old key rk_live_...Kd72 New key rk_live_...Cd34 Rotated in Stripe on %1 "
                "Old key works until about %2 New key in Combidesk since %3 "
                "Old key refused by Stripe since %4"_s.arg(
                        Words::day(old.retirement->begunOn), Words::day(old.retirement->worksUntil),
                        day(old.retirement->handedOverAt), day(old.retirement->refusedAt));
        QCOMPARE(report.count(rotation), 2);
        for (const QString &fact :
             { u"2 keys: 1 ready, 1 being replaced"_s, u"Ended, can be removed"_s,
               u"Ann de Vries"_s, u"Bob Smit"_s, u"1 permission missing 10 Payouts"_s })
            QVERIFY2(report.contains(fact), qPrintable(report));
    }
};

QTEST_MAIN(TestYearOfACompany)
#include "tst_yearofacompany.moc"
