// SPDX-License-Identifier: MIT

#include "app/saved/formersettings.h"
#include "app/saved/savedkeys.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace {

QDateTime day(int number)
{
    return QDateTime(QDate(2026, 1, 1), QTime(10, 0, 0, 123), QTimeZone::utc()).addDays(number);
}

CheckRecord record(int number, Access payouts = Access::Missing)
{
    CheckRecord record;
    record.at = day(number);
    record.version = u"1.2.3"_s;
    record.verdict = payouts == Access::Missing ? Verdict::MissingPermissions : Verdict::Undecided;
    record.problem = payouts == Access::Missing ? Problem::PermissionMissing : Problem::TimedOut;
    for (const Permission &permission : permissions())
        record.permissions.append({ permission.resource, Access::Granted });
    record.permissions[int(Resource::Payouts)].access = payouts;
    for (const ExcessProbe &probe : excessProbes())
        record.excess.append({ probe.resource, Access::Missing });
    record.excess[2].access = Access::Unknown;
    record.warnings = { Warning::ManualPayouts };
    return record;
}

SavedKey sample(const QString &name, const QString &end = u"Ab12"_s)
{
    SavedKey key;
    key.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    key.name = name;
    key.key = { KeyKind::Restricted, KeyMode::Live, "rk_live_..."_L1 + end };
    key.account = u"acct_1AbC"_s;
    key.checkedAt = QDateTime(QDate(2026, 11, 23), QTime(10, 0, 0, 123), QTimeZone::utc());
    key.verdict = Verdict::MissingPermissions;
    key.granted = 9;
    key.missing = 2;
    key.madeOn = QDate(2026, 11, 22);
    key.savedAt = QDateTime(QDate(2026, 11, 23), QTime(10, 1, 0, 456), QTimeZone::utc());
    key.owner = u"Ann de Vries, finance"_s;
    key.approver = u"Łukasz"_s;
    key.review = ReviewDay::after(ReviewDay::Rhythm::SixMonths, QDate(2026, 11, 23));
    key.history.add(record(0));
    return key;
}

QStringList names(const SavedKeys &keys)
{
    QStringList list;
    for (const SavedKey &key : keys.all())
        list << key.name;
    return list;
}

} // namespace

class TestSavedKeys : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void atFirstThereAreNone();
    void aKeyIsRememberedWhole();
    void aKeyIsRememberedInTheNextRun();
    void theFirstReleasesSpellingsStay_data();
    void theFirstReleasesSpellingsStay();
    void aKeyIsReplacedUnderItsId();
    void aKeyIsRemoved();
    void keysAreSortedByName();
    void everyChangeIsTold();
    void anotherRunningCopyIsHeeded();
    void namesAreTidied_data();
    void namesAreTidied();
    void noKeyGetsIntoTheFile();
    void theFileIsForItsOwnerAlone();
    void whatWasEditedByHandIsReadAsFarAsItGoes_data();
    void whatWasEditedByHandIsReadAsFarAsItGoes();
    void aDamagedFileCostsThatKeysMemoryAlone_data();
    void aDamagedFileCostsThatKeysMemoryAlone();
    void bothEndsOfARotationAreRemembered();
    void whatMakesNoSenseInARotationIsLeftOut_data();
    void whatMakesNoSenseInARotationIsLeftOut();
    void whatIsNoKeysFileIsLeftAlone();
    void oneKeyReadOrWrittenCostsOneKey();
    void theListOfTheFirstReleaseIsTakenOverOnce();
    void whatCannotBeTakenOverStaysInTheSettings();
    void fieldsOfALaterVersionStay();
    void whatALaterVersionNotedOfACheckStays();
    void aFileThatOnlyALaterVersionMayChangeIsLeftAsItIs();
    void thatMemoryWasLostIsToldFromThenOn();
    void theHistoryGrowsWithEachCheckAndEachTryThatFailed();
    void theEndOfAHistoryIsWhatDecidedLast();
    void theListParsesNoMoreOfAHistoryThanItsEnd();
    void theEndOfAHistoryIsFoundInEachLayout_data();
    void theEndOfAHistoryIsFoundInEachLayout();
    void twoRunningCopiesLoseNothingOfEachOther();
    void anOldCopyOfAKeyTakesNothingBack();
    void theFirstReleasesLastCheckBeginsTheHistory();
    void everyProblemIsReadAsItWasWritten();
    void whatMakesNoSenseInAHistoryIsLeftOut_data();
    void whatMakesNoSenseInAHistoryIsLeftOut();
    void anIdThatIsNoneIsRefused_data();
    void anIdThatIsNoneIsRefused();
    void whatCannotBeWrittenIsAdmitted();
    void aNewNameIsKeptAndNothingElseChanges();
    void aNameThatCannotBeTakenIsRefused_data();
    void aNameThatCannotBeTakenIsRefused();
    void theResultOfACheckIsTaken();
    void aFreeNameIsFound();
    void aLongFreeNameStillFits();

private:
    QString folder() const { return m_directory->filePath(u"keys"_s); }
    QString file(const QString &id) const { return folder() + u'/' + id + ".json"_L1; }
    QByteArray contents(const QString &id) const;
    void setContents(const QString &id, const QByteArray &bytes) const;
    QByteArray allContents() const;

    std::optional<QTemporaryDir> m_directory;
};

void TestSavedKeys::init()
{
    m_directory.emplace();
}

void TestSavedKeys::cleanup()
{
    m_directory.reset();
}

QByteArray TestSavedKeys::contents(const QString &id) const
{
    QFile read(file(id));
    return read.open(QIODevice::ReadOnly) ? read.readAll() : QByteArray();
}

void TestSavedKeys::setContents(const QString &id, const QByteArray &bytes) const
{
    QVERIFY(QDir().mkpath(folder()));
    QFile written(file(id));
    QVERIFY(written.open(QIODevice::WriteOnly));
    QCOMPARE(written.write(bytes), bytes.size());
}

QByteArray TestSavedKeys::allContents() const
{
    QByteArray all;
    for (const QFileInfo &info : QDir(folder()).entryInfoList(QDir::Files | QDir::Hidden)) {
        QFile read(info.filePath());
        all += info.fileName().toUtf8() + (read.open(QIODevice::ReadOnly) ? read.readAll() : ""_ba);
    }
    return all;
}

void TestSavedKeys::atFirstThereAreNone()
{
    const SavedKeys keys(folder());
    QVERIFY(keys.all().isEmpty());
    QVERIFY(!keys.find(u"a"_s));
}

void TestSavedKeys::aKeyIsRememberedWhole()
{
    SavedKeys keys(folder());
    const SavedKey key = sample(u"Combidesk"_s);
    QVERIFY(keys.put(key));
    QCOMPARE(keys.all(), QList { key });
    QCOMPARE(keys.find(key.id), std::optional(key));
}

void TestSavedKeys::aKeyIsRememberedInTheNextRun()
{
    const SavedKey key = sample(u"Bäckerei \"Łódź\", 会计; a=b/c\\d 🍞"_s);
    QVERIFY(SavedKeys(folder()).put(key));
    QCOMPARE(SavedKeys(folder()).all(), QList { key });
}

void TestSavedKeys::theFirstReleasesSpellingsStay_data()
{
    QTest::addColumn<KeyKind>("kind");
    QTest::addColumn<KeyMode>("mode");
    QTest::addColumn<Verdict>("verdict");
    QTest::addColumn<QByteArray>("codes");

    const auto add = [](KeyKind kind, KeyMode mode, Verdict verdict, const QByteArray &kindText,
                        const QByteArray &modeText, const QByteArray &verdictText) {
        QTest::addRow("%s, %s, %s", kindText.data(), modeText.data(), verdictText.data())
                << kind << mode << verdict
                << R"("kind": ")" + kindText + R"(", "mode": ")" + modeText + R"(", "verdict": ")"
                        + verdictText + '"';
    };
    add(KeyKind::None, KeyMode::Unknown, Verdict::Undecided, "none", "unknown", "undecided");
    add(KeyKind::Restricted, KeyMode::Live, Verdict::Ready, "restricted", "live", "ready");
    add(KeyKind::Standard, KeyMode::Test, Verdict::MissingPermissions, "secret", "test",
        "missing_permissions");
    add(KeyKind::Publishable, KeyMode::Live, Verdict::UnusableKey, "publishable", "live",
        "unusable_key");
    add(KeyKind::Organisation, KeyMode::Live, Verdict::Ready, "organisation", "live", "ready");
    add(KeyKind::Webhook, KeyMode::Unknown, Verdict::UnusableKey, "webhook", "unknown",
        "unusable_key");
    add(KeyKind::Other, KeyMode::Unknown, Verdict::UnusableKey, "other", "unknown", "unusable_key");
}

void TestSavedKeys::theFirstReleasesSpellingsStay()
{
    QFETCH(KeyKind, kind);
    QFETCH(KeyMode, mode);
    QFETCH(Verdict, verdict);
    QFETCH(QByteArray, codes);
    const QByteArray former = '{' + codes + '}';
    setContents(u"k"_s, former);
    SavedKeys keys(folder());
    const auto read = keys.find(u"k"_s);
    QVERIFY(read);
    QCOMPARE(read->key.kind, kind);
    QCOMPARE(read->key.mode, mode);
    QCOMPARE(read->verdict, verdict);

    QVERIFY(keys.remove(u"k"_s));
    QVERIFY(keys.put(*read));
    const QJsonObject written = QJsonDocument::fromJson(contents(u"k"_s)).object();
    const QJsonObject expected = QJsonDocument::fromJson(former).object();
    for (const QString &field : expected.keys())
        QCOMPARE(written.value(field), expected.value(field));
}

void TestSavedKeys::aKeyIsReplacedUnderItsId()
{
    SavedKeys keys(folder());
    SavedKey key = sample(u"Combidesk"_s);
    QVERIFY(keys.put(key));
    key.name = u"Combidesk, shop"_s;
    key.key = { KeyKind::Standard, KeyMode::Test, u"sk_test_...Zz99"_s };
    key.account.clear();
    key.checkedAt = {};
    QVERIFY(keys.put(key));
    QCOMPARE(keys.all(), QList { key });
}

void TestSavedKeys::aKeyIsRemoved()
{
    SavedKeys keys(folder());
    const SavedKey one = sample(u"one"_s);
    const SavedKey two = sample(u"two"_s);
    QVERIFY(keys.put(one) && keys.put(two));
    QVERIFY(keys.remove(one.id));
    QCOMPARE(keys.all(), QList { two });
    QVERIFY(!allContents().contains(one.id.toLatin1()));
    QVERIFY(keys.remove(one.id));
}

void TestSavedKeys::keysAreSortedByName()
{
    QLocale::setDefault(QLocale::English); // the "C" of a machine without a language sorts by bytes
    SavedKeys keys(folder());
    for (const QString &name : { u"shop 10"_s, u"Shop 9"_s, u"a"_s })
        QVERIFY(keys.put(sample(name)));
    QCOMPARE(names(keys), (QStringList { u"a"_s, u"Shop 9"_s, u"shop 10"_s }));
}

void TestSavedKeys::everyChangeIsTold()
{
    SavedKeys keys(folder());
    const QSignalSpy changed(&keys, &SavedKeys::changed);
    const SavedKey key = sample(u"one"_s);
    keys.put(key);
    QCOMPARE(changed.size(), 1);
    keys.remove(key.id);
    QCOMPARE(changed.size(), 2);
}

void TestSavedKeys::anotherRunningCopyIsHeeded()
{
    SavedKeys theirs(folder());
    SavedKeys ours(folder());
    QVERIFY(ours.put(sample(u"ours"_s)));
    QVERIFY(theirs.put(sample(u"theirs"_s)));
    const QStringList both { u"ours"_s, u"theirs"_s };
    QCOMPARE(names(ours), both);
    QCOMPARE(names(theirs), both);
}

void TestSavedKeys::namesAreTidied_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("tidied");
    QTest::newRow("spaces around") << u"  Combidesk \n"_s << u"Combidesk"_s;
    QTest::newRow("a line break inside") << u"Combidesk\nread-only"_s << u"Combidesk read-only"_s;
    QTest::newRow("a tab inside") << u"Combidesk\tread-only"_s << u"Combidesk read-only"_s;
    QTest::newRow("controls") << u"Com\u0001bi\u001b[31mdesk"_s << u"Combi[31mdesk"_s;
    QTest::newRow("81 letters") << QString(81, u'x') << QString(80, u'x');
    QTest::newRow("a character on the border")
            << QString(QString(79, u'x') + u"🍞"_s) << QString(79, u'x');
    QTest::newRow("nothing") << QString() << QString();
}

void TestSavedKeys::namesAreTidied()
{
    QFETCH(QString, name);
    QFETCH(QString, tidied);
    SavedKeys keys(folder());
    QVERIFY(keys.put(sample(name)));
    QCOMPARE(names(keys), QStringList { tidied });
}

void TestSavedKeys::noKeyGetsIntoTheFile()
{
    const QString secret = u"MarkerOfSavedKeys"_s.repeated(5);
    SavedKeys keys(folder());
    SavedKey key = sample("my rk_live_"_L1 + secret);
    key.key.display = "rk_live_"_L1 + secret;
    key.account = "rk_live_"_L1 + secret;
    key.owner = "Ann, rk_live_"_L1 + secret;
    key.approver = "rk_live_"_L1 + secret;
    CheckRecord record;
    record.at = day(1);
    record.version = "rk_live_"_L1 + secret;
    key.history.add(record);
    QVERIFY(keys.put(key));
    QVERIFY(allContents().contains(key.id.toLatin1()));
    QVERIFY(!allContents().contains("Marker"));
    const SavedKey kept = keys.all().constFirst();
    QCOMPARE(kept.name, u"my rk_live_..."_s);
    QCOMPARE(kept.key.display, QString());
    QCOMPARE(kept.account, QString());
}

void TestSavedKeys::theFileIsForItsOwnerAlone()
{
#ifdef Q_OS_WIN
    QSKIP("A file of Windows has no such bits.");
#endif
    const SavedKey key = sample(u"Webshop"_s);
    QVERIFY(SavedKeys(folder()).put(key));
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QVERIFY(!(QFile::permissions(file(key.id)) & others));
    QVERIFY(!(QFile::permissions(folder()) & others));
}

void TestSavedKeys::whatWasEditedByHandIsReadAsFarAsItGoes_data()
{
    QTest::addColumn<QByteArray>("field");
    QTest::newRow("nothing but a name") << R"("x": 1)"_ba;
    QTest::newRow("a kind that is none") << R"("kind": "golden")"_ba;
    QTest::newRow("a mode that is none") << R"("mode": 9)"_ba;
    QTest::newRow("a display with a line break") << R"("display": "rk_live_...\nAb12")"_ba;
    QTest::newRow("an account that is none") << R"("account": "https://example.org")"_ba;
    QTest::newRow("a time that is none") << R"("checkedAt": "yesterday")"_ba;
    QTest::newRow("a verdict that is none") << R"("verdict": null)"_ba;
    QTest::newRow("a number that is none") << R"("granted": "all")"_ba;
    QTest::newRow("a number below") << R"("granted": -5)"_ba;
    QTest::newRow("a number above every bound") << R"("granted": 99999999999999999999)"_ba;
    QTest::newRow("a list") << R"("name": ["a", "b"])"_ba;
    QTest::newRow("an object within") << R"("more": {"and": {"more": 1}})"_ba;
}

void TestSavedKeys::whatWasEditedByHandIsReadAsFarAsItGoes()
{
    QFETCH(QByteArray, field);
    setContents(u"bad"_s, "{\"name\": \"bad\", "_ba + field + '}');
    setContents(u"good"_s, R"({"name": "good", "verdict": "ready", "granted": 11})"_ba);
    SavedKeys keys(folder());
    const auto good = keys.find(u"good"_s);
    QVERIFY(good);
    QCOMPARE(good->name, u"good"_s);
    QCOMPARE(good->verdict, Verdict::Ready);
    QCOMPARE(good->granted, 11);

    const auto bad = keys.find(u"bad"_s);
    QVERIFY(bad);
    QCOMPARE(bad->verdict, Verdict::Undecided);
    QCOMPARE(bad->key, KeyIdentity());
    QCOMPARE(bad->account, QString());
    QVERIFY(!bad->checkedAt.isValid());
    QCOMPARE(bad->granted, 0);
}

void TestSavedKeys::aDamagedFileCostsThatKeysMemoryAlone_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("an empty file") << ""_ba;
    QTest::newRow("half a file") << R"({"name": "bad", "kin)"_ba;
    QTest::newRow("a text") << "Dear Combidesk,\nplease\n"_ba;
    QTest::newRow("bytes") << QByteArray("\x00\xff\x1b[[\n]]==\n\\\\\x80", 13).repeated(100);
    QTest::newRow("a list") << "[1, 2]"_ba;
    QTest::newRow("very deep") << QByteArray(60000, '[');
    // As a file system gives back what it has lost.
    const QByteArray whole = R"({
    "name": "bad",
    "history": [
        {"at":"2026-11-22T10:00:00.000Z","verdict":"ready"},
        {"at":"2026-11-23T10:00:00.000Z","verdict":"ready"}
    ]
}
)"_ba;
    QTest::newRow("zeros in the middle") << whole.first(60) + QByteArray(20, 0) + whole.sliced(80);
    QTest::newRow("zeros at the end") << whole.first(80) + QByteArray(whole.size() - 80, 0);
    QTest::newRow("without its end") << whole.chopped(3);
    QTest::newRow("up to the end of a line") << whole.first(whole.indexOf("},\n") + 3);
}

void TestSavedKeys::aDamagedFileCostsThatKeysMemoryAlone()
{
    QFETCH(QByteArray, bytes);
    setContents(u"bad"_s, bytes);
    SavedKeys keys(folder());
    const SavedKey key = sample(u"good"_s);
    QVERIFY(keys.put(key));
    QCOMPARE(keys.find(key.id), key);

    // It stays in the list, so that its key can still be fetched, checked and removed.
    const auto bad = keys.find(u"bad"_s);
    QVERIFY(bad);
    QVERIFY(bad->name.isEmpty());
    QCOMPARE(keys.all().size(), 2);
    QVERIFY(keys.remove(u"bad"_s));
    QCOMPARE(keys.all(), QList { key });
}

void TestSavedKeys::bothEndsOfARotationAreRemembered()
{
    SavedKeys keys(folder());
    SavedKey old = sample(u"old"_s);
    SavedKey successor = sample(u"new"_s, u"Cd34"_s);
    old.retirement = Retirement::begun(QDate(2026, 9, 1));
    old.retirement->worksUntil = QDate(2026, 9, 8);
    old.retirement->successor = successor.id;
    old.retirement->successorDisplay = successor.key.display;
    old.retirement->handedOverAt = day(240);
    old.retirement->refusedAt = day(250);
    successor.predecessor = Predecessor::of(old.id, old.key.display, *old.retirement);
    QVERIFY(keys.put(old) && keys.put(successor));
    QCOMPARE(keys.find(old.id), old);
    QCOMPARE(keys.find(successor.id), successor);

    old.retirement.reset(); // called off
    QVERIFY(keys.put(old));
    QCOMPARE(keys.find(old.id), old);
}

void TestSavedKeys::whatMakesNoSenseInARotationIsLeftOut_data()
{
    QTest::addColumn<QByteArray>("retirement");
    QTest::addColumn<bool>("isOne");
    QTest::newRow("a text") << R"("soon")"_ba << false;
    QTest::newRow("no day on which it began") << R"({"worksUntil": "2026-09-08"})"_ba << false;
    QTest::newRow("a day that does not exist") << R"({"begunOn": "2026-02-30"})"_ba << false;
    QTest::newRow("nothing but a day") << R"({"begunOn": "2026-09-01"})"_ba << true;
    QTest::newRow("an id that leads out of the folder")
            << R"({"begunOn": "2026-09-01", "successor": "../../x",
                "successorDisplay": "rk_live_...Cd34"})"_ba
            << true;
    QTest::newRow("a key in the place of its masked form")
            << R"({"begunOn": "2026-09-01", "successorDisplay": "rk_live_51Hq7ZtWmXkQd93"})"_ba
            << true;
}

void TestSavedKeys::whatMakesNoSenseInARotationIsLeftOut()
{
    QFETCH(QByteArray, retirement);
    QFETCH(bool, isOne);
    setContents(u"a"_s, R"({"name": "a", "retirement": )"_ba + retirement + '}');
    const auto key = SavedKeys(folder()).find(u"a"_s);
    QVERIFY(key);
    QCOMPARE(key->retirement,
             isOne ? std::optional(Retirement::begun(QDate(2026, 9, 1))) : std::nullopt);
}

void TestSavedKeys::whatIsNoKeysFileIsLeftAlone()
{
    setContents(u"rk_live_"_s + QString(30, u'x'), "{}"_ba);
    QVERIFY(QDir().mkpath(folder() + "/a.json"_L1));
    const SavedKeys keys(folder());
    QVERIFY(keys.isEmpty());
    QVERIFY(keys.all().isEmpty());
}

void TestSavedKeys::fieldsOfALaterVersionStay()
{
    setContents(u"a"_s, R"({"name": "old", "colour": "green"})"_ba);
    SavedKeys keys(folder());
    SavedKey key = keys.find(u"a"_s).value();
    key.name = u"new"_s;
    QVERIFY(keys.put(key));
    QVERIFY(contents(u"a"_s).contains("green"));
    QVERIFY(!contents(u"a"_s).contains("old"));
}

void TestSavedKeys::whatALaterVersionNotedOfACheckStays()
{
    setContents(u"a"_s, R"({"name": "old", "history": [{"at": "2026-11-23T10:00:00.000Z",
        "verdict": "ready", "granted": "balance tax_rates", "colour": "green"}]})"_ba);
    SavedKeys keys(folder());
    const auto read = keys.find(u"a"_s);
    QVERIFY(read);
    QCOMPARE(read->history.records().size(), 1);
    const CheckRecord::Outcome balance { Resource::Balance, Access::Granted };
    QCOMPARE(read->history.last()->permissions, QList { balance });

    QVERIFY(keys.takeFailure(u"a"_s, Problem::KeychainLocked));
    QCOMPARE(keys.find(u"a"_s)->history.records().size(), 2);
    QVERIFY(contents(u"a"_s).contains("tax_rates"));
    QVERIFY(contents(u"a"_s).contains("green"));
}

void TestSavedKeys::aFileThatOnlyALaterVersionMayChangeIsLeftAsItIs()
{
    const QByteArray theirs = R"({"name": "theirs", "format": 2})"_ba;
    setContents(u"a"_s, theirs);
    SavedKeys keys(folder());
    const auto read = keys.find(u"a"_s);
    QVERIFY(read);
    QCOMPARE(read->memory, SavedKey::Memory::OfNewerVersion);
    QCOMPARE(read->name, u"theirs"_s);

    QVERIFY(!keys.put(*read));
    QVERIFY(!keys.takeFailure(u"a"_s, Problem::KeychainLocked));
    QCOMPARE(contents(u"a"_s), theirs);
    QVERIFY(keys.remove(u"a"_s));
    QVERIFY(keys.isEmpty());
}

void TestSavedKeys::thatMemoryWasLostIsToldFromThenOn()
{
    setContents(u"bad"_s, R"({"name": "Websh)"_ba);
    SavedKeys keys(folder());
    QCOMPARE(keys.find(u"bad"_s)->memory, SavedKey::Memory::Lost);
    QVERIFY(keys.takeResult(u"bad"_s, {}));
    QCOMPARE(keys.find(u"bad"_s)->memory, SavedKey::Memory::Lost);

    // Until whoever is told has given it a name again.
    QVERIFY(keys.edit(u"bad"_s, [](SavedKey &key) {
        key.name = u"Webshop"_s;
        key.memory = SavedKey::Memory::Whole;
    }));
    QCOMPARE(SavedKeys(folder()).find(u"bad"_s)->memory, SavedKey::Memory::Whole);
}

void TestSavedKeys::theHistoryGrowsWithEachCheckAndEachTryThatFailed()
{
    SavedKeys keys(folder());
    SavedKey key = sample(u"Webshop"_s);
    key.history = {};
    QVERIFY(keys.put(key));
    QVERIFY(!keys.find(key.id)->lastTry());

    Report report;
    report.checkedAt = day(1);
    report.findings.append({ Resource::Balance, Access::Granted, {}, 200, u"req_1"_s });
    report.excess.append({ ExcessResource::Files, Access::Missing });
    report.verdict = Verdict::Ready;
    QVERIFY(keys.takeResult(key.id, report));
    QCOMPARE(keys.find(key.id)->lastTry(), CheckRecord::of(report));
    QCOMPARE(keys.find(key.id)->lastTry()->version, QStringLiteral(SKW_VERSION));

    QVERIFY(keys.takeFailure(key.id, Problem::KeychainLocked));
    const SavedKey now = keys.find(key.id).value();
    QCOMPARE(now.history.records().size(), 2);
    QCOMPARE(now.lastTry()->problem, Problem::KeychainLocked);
    QVERIFY(!now.lastTry()->isDecided());
    QVERIFY(now.lastTry()->permissions.isEmpty());
    // It says nothing of the key.
    QCOMPARE(now.verdict, Verdict::Ready);
    QCOMPARE(now.checkedAt, day(1));
}

void TestSavedKeys::theEndOfAHistoryIsWhatDecidedLast()
{
    using Part = SavedKey::HistoryPart;
    SavedKeys keys(folder());
    SavedKey key = sample(u"Webshop"_s);
    key.id = u"a"_s;
    const auto check = [&key](int day, Verdict verdict) {
        Report report;
        report.checkedAt = QDateTime(QDate(2026, 3, day), QTime(12, 0), QTimeZone::utc());
        report.verdict = verdict;
        key.takeResult(report);
    };
    check(1, Verdict::Ready);
    check(2, Verdict::UnusableKey);
    check(3, Verdict::Undecided);
    key.takeFailure(Problem::KeychainLocked, QDateTime(QDate(2026, 3, 4), {}, QTimeZone::utc()));
    QVERIFY(keys.put(key));
    const QList<CheckRecord> whole = keys.find(u"a"_s)->history.records();
    const QList<CheckRecord> end = keys.find(u"a"_s, Part::End)->history.records();
    QCOMPARE(end, whole.last(3));
    QCOMPARE(keys.all(Part::End).first().history.records(), end);
    // Nothing is lost by putting that back.
    QVERIFY(keys.put(*keys.find(u"a"_s, Part::End)));
    QCOMPARE(keys.find(u"a"_s)->history.records(), whole);
}

// What five hundred keys cost hangs on it. Whoever parsed the rest would stumble.
void TestSavedKeys::theListParsesNoMoreOfAHistoryThanItsEnd()
{
    using Part = SavedKey::HistoryPart;
    SavedKeys keys(folder());
    SavedKey key = sample(u"Webshop"_s);
    key.id = u"a"_s;
    for (int number = 1; number < CheckHistory::limit; ++number)
        key.history.add(record(number, number % 2 == 0 ? Access::Missing : Access::Granted));
    QVERIFY(keys.put(key));
    QByteArray text = contents(u"a"_s);
    QCOMPARE(text.count("1.2.3"), CheckHistory::limit);
    setContents(u"a"_s, text.replace(text.indexOf("1.2.3"), 5, "\"!\""));
    QCOMPARE(keys.find(u"a"_s)->memory, SavedKey::Memory::Lost);
    key.history = {};
    key.history.add(record(CheckHistory::limit - 2));
    key.history.add(record(CheckHistory::limit - 1, Access::Granted));
    QCOMPARE(keys.all(Part::End), QList { key });
}

void TestSavedKeys::theEndOfAHistoryIsFoundInEachLayout_data()
{
    QTest::addColumn<QByteArray>("layout");
    QTest::newRow("as it is written") << R"({
    "name": "a",
    "history": [
        {"at":"2026-11-21T10:00:00.000Z","verdict":"ready"},
        {"at":"2026-11-22T10:00:00.000Z","verdict":"ready"},
        {"at":"2026-11-23T10:00:00.000Z","verdict":"undecided"}
    ]
}
)"_ba;
    QTest::newRow("something behind it") << R"({
    "name": "a",
    "history": [
        {"at":"2026-11-22T10:00:00.000Z","verdict":"ready"},
        {"at":"2026-11-23T10:00:00.000Z","verdict":"undecided"}
    ],
    "colour": "green"
}
)"_ba;
    QTest::newRow("an entry on two lines") << R"({
    "name": "a",
    "history": [
        {"at":"2026-11-22T10:00:00.000Z",
            "verdict":"ready"},
        {"at":"2026-11-23T10:00:00.000Z",
            "verdict":"undecided"}
    ]
}
)"_ba;
    QTest::newRow("a list in the history of another thing") << R"({
    "other": { "x": 1,
    "history": [
        {"at":"2026-11-25T10:00:00.000Z","verdict":"ready"}
    ]
},  "name": "a",
    "history": [
        {"at":"2026-11-22T10:00:00.000Z","verdict":"ready"},
        {"at":"2026-11-23T10:00:00.000Z","verdict":"undecided"}
    ]
}
)"_ba;
    QTest::newRow("one line") << R"({"history": [
        {"at":"2026-11-22T10:00:00.000Z","verdict":"ready"},
        {"at":"2026-11-23T10:00:00.000Z","verdict":"undecided"}], "name": "a"})"_ba;
}

void TestSavedKeys::theEndOfAHistoryIsFoundInEachLayout()
{
    QFETCH(QByteArray, layout);
    setContents(u"a"_s, layout);
    const auto end = SavedKeys(folder()).find(u"a"_s, SavedKey::HistoryPart::End);
    QVERIFY(end);
    QCOMPARE(end->name, u"a"_s);
    QCOMPARE(end->memory, SavedKey::Memory::Whole);
    QCOMPARE(end->history.records().size(), 2);
    QCOMPARE(end->history.records().first().at.date(), QDate(2026, 11, 22));
    QCOMPARE(end->lastTry()->at.date(), QDate(2026, 11, 23));
    // And is written as it should be.
    SavedKeys keys(folder());
    const auto whole = keys.find(u"a"_s);
    QVERIFY(keys.put(*end));
    QCOMPARE(keys.find(u"a"_s), whole);
    QCOMPARE(keys.find(u"a"_s, SavedKey::HistoryPart::End), end);
}

void TestSavedKeys::twoRunningCopiesLoseNothingOfEachOther()
{
    SavedKeys ours(folder());
    SavedKeys theirs(folder());
    const SavedKey key = sample(u"Webshop"_s);
    QVERIFY(ours.put(key));
    for (int i = 1; i <= 10; ++i) {
        SavedKeys &copy = i % 2 == 0 ? ours : theirs;
        QVERIFY(copy.edit(key.id, [i](SavedKey &present) { present.history.add(record(i)); }));
    }
    QVERIFY(ours.edit(key.id, [](SavedKey &present) { present.owner = u"Bo"_s; }));
    QVERIFY(theirs.edit(key.id, [](SavedKey &present) { present.approver = u"Cas"_s; }));
    const SavedKey now = ours.find(key.id).value();
    QCOMPARE(now.history.records().size(), 11);
    QCOMPARE(now.owner, u"Bo"_s);
    QCOMPARE(now.approver, u"Cas"_s);
}

void TestSavedKeys::anOldCopyOfAKeyTakesNothingBack()
{
    SavedKeys keys(folder());
    SavedKey key = sample(u"Webshop"_s);
    QVERIFY(keys.put(key));
    QVERIFY(keys.takeFailure(key.id, Problem::KeychainLocked));
    key.history.add(record(5));
    QVERIFY(keys.put(key));
    QCOMPARE(keys.find(key.id)->history.records().size(), 3);
}

void TestSavedKeys::theFirstReleasesLastCheckBeginsTheHistory()
{
    setContents(u"ready"_s, R"({"name": "a", "checkedAt": "2026-11-23T10:00:00.123Z",
        "verdict": "ready", "granted": 11})"_ba);
    setContents(u"missing"_s, R"({"name": "b", "checkedAt": "2026-11-23T10:00:00.123Z",
        "verdict": "missing_permissions", "granted": 9})"_ba);
    const SavedKeys keys(folder());
    const auto ready = keys.find(u"ready"_s)->lastTry();
    QVERIFY(ready);
    QCOMPARE(ready->verdict, Verdict::Ready);
    QCOMPARE(ready->permissions.size(), 11);
    QCOMPARE(ready->access(Resource::CreditNotes), Access::Granted);
    QVERIFY(ready->version.isEmpty());

    // Which ones it could not read, it did not write down.
    const auto missing = keys.find(u"missing"_s)->lastTry();
    QVERIFY(missing);
    QCOMPARE(missing->verdict, Verdict::MissingPermissions);
    QVERIFY(missing->permissions.isEmpty());
}

void TestSavedKeys::everyProblemIsReadAsItWasWritten()
{
    SavedKeys keys(folder());
    const int last = int(Problem::ListNotWritten);
    for (int number = 0; number <= last; ++number) {
        SavedKey key = sample(u"Webshop"_s);
        key.history = {};
        key.takeFailure(Problem(number), day(1));
        QVERIFY(keys.put(key));
        QCOMPARE(keys.find(key.id)->lastTry()->problem, Problem(number));
    }
}

void TestSavedKeys::whatMakesNoSenseInAHistoryIsLeftOut_data()
{
    QTest::addColumn<QByteArray>("history");
    QTest::newRow("a text") << R"("none")"_ba;
    QTest::newRow("an entry that is a number") << "[1]"_ba;
    QTest::newRow("an entry without a time") << R"([{"verdict": "ready"}])"_ba;
    QTest::newRow("a time that is none") << R"([{"at": "yesterday", "verdict": "ready"}])"_ba;
}

void TestSavedKeys::whatMakesNoSenseInAHistoryIsLeftOut()
{
    QFETCH(QByteArray, history);
    setContents(u"a"_s, R"({"name": "a", "history": )"_ba + history + '}');
    SavedKeys keys(folder());
    const auto read = keys.find(u"a"_s);
    QVERIFY(read);
    QVERIFY(read->history.isEmpty());
    QVERIFY(keys.takeFailure(u"a"_s, Problem::KeychainLocked));
    QCOMPARE(keys.find(u"a"_s)->history.records().size(), 1);
}

void TestSavedKeys::oneKeyReadOrWrittenCostsOneKey()
{
    SavedKeys keys(folder());
    const SavedKey key = sample(u"good"_s);
    const SavedKey other = sample(u"other"_s);
    QVERIFY(keys.put(key) && keys.put(other));
    // Whoever opened the other's file would fail: it is a folder now.
    QVERIFY(QFile::remove(file(other.id)) && QDir().mkpath(file(other.id)));
    QCOMPARE(keys.find(key.id), key);
    QVERIFY(keys.put(key));
    QVERIFY(QFileInfo(file(other.id)).isDir());
}

// As the file of the first release stood there after two keys had been saved.
void TestSavedKeys::theListOfTheFirstReleaseIsTakenOverOnce()
{
    const QString path = m_directory->filePath(u"stripe-key-wizard.conf"_s);
    QFile former(path);
    QVERIFY(former.open(QIODevice::WriteOnly));
    former.write("[General]\nlanguage=nl\n\n[savedKeys]\n"
                 "4f9d-1\\account=acct_1AbC\n4f9d-1\\checkedAt=2026-11-23T10:00:00.123Z\n"
                 "4f9d-1\\display=rk_live_...Ab12\n4f9d-1\\granted=11\n4f9d-1\\kind=restricted\n"
                 "4f9d-1\\mode=live\n4f9d-1\\name=\"B\xc3\xa4"
                 "ckerei, a=b\"\n4f9d-1\\verdict=ready\n"
                 "4f9d-2\\account=\n4f9d-2\\checkedAt=2026-11-24T10:00:00.000Z\n"
                 "4f9d-2\\display=sk_test_...Zz99\n4f9d-2\\granted=9\n4f9d-2\\kind=secret\n"
                 "4f9d-2\\mode=test\n4f9d-2\\name=two\n4f9d-2\\verdict=missing_permissions\n");
    former.close();
    SavedKeys keys(folder());
    {
        QSettings settings(path, QSettings::IniFormat);
        takeOverFormerSettings(settings, keys);
    }
    QCOMPARE(names(keys), (QStringList { u"Bäckerei, a=b"_s, u"two"_s }));
    const SavedKey one = keys.find(u"4f9d-1"_s).value();
    QCOMPARE(one.key, (KeyIdentity { KeyKind::Restricted, KeyMode::Live, u"rk_live_...Ab12"_s }));
    QCOMPARE(one.account, u"acct_1AbC"_s);
    QCOMPARE(one.checkedAt, QDateTime(QDate(2026, 11, 23), QTime(10, 0, 0, 123), QTimeZone::utc()));
    QCOMPARE(one.verdict, Verdict::Ready);
    QCOMPARE(one.granted, 11);
    QCOMPARE(keys.find(u"4f9d-2"_s)->verdict, Verdict::MissingPermissions);

    // What has been taken over is changed and removed here alone.
    QSettings settings(path, QSettings::IniFormat);
    QCOMPARE(settings.value(u"language"_s), u"nl"_s);
    QVERIFY(keys.remove(u"4f9d-2"_s));
    takeOverFormerSettings(settings, keys);
    QCOMPARE(names(keys), QStringList { u"Bäckerei, a=b"_s });
}

void TestSavedKeys::whatCannotBeTakenOverStaysInTheSettings()
{
    QSettings settings(m_directory->filePath(u"x.conf"_s), QSettings::IniFormat);
    settings.setValue(u"savedKeys/4f9d-1/name"_s, u"one"_s);
    QFile inTheWay(folder());
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    SavedKeys keys(folder());
    takeOverFormerSettings(settings, keys);
    QCOMPARE(settings.value(u"savedKeys/4f9d-1/name"_s), u"one"_s);
}

void TestSavedKeys::anIdThatIsNoneIsRefused_data()
{
    QTest::addColumn<QString>("id");
    QTest::newRow("none") << QString();
    QTest::newRow("a path") << u"a/name"_s;
    QTest::newRow("a way out") << u"../other"_s;
    QTest::newRow("very long") << QString(65, u'a');
    QTest::newRow("a line break") << u"a\n"_s;
}

void TestSavedKeys::anIdThatIsNoneIsRefused()
{
    QFETCH(QString, id);
    SavedKeys keys(folder());
    const SavedKey other = sample(u"other"_s);
    QVERIFY(keys.put(other));
    SavedKey key = sample(u"x"_s);
    key.id = id;
    QVERIFY(!keys.put(key));
    QVERIFY(!keys.remove(id));
    QCOMPARE(keys.all(), QList { other });
}

void TestSavedKeys::whatCannotBeWrittenIsAdmitted()
{
    // A file in the folder's place cannot hold another one, not even for an administrator.
    QFile inTheWay(folder());
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    SavedKeys keys(folder());
    QVERIFY(!keys.put(sample(u"lost"_s)));
    QVERIFY(keys.all().isEmpty());
}

void TestSavedKeys::aNewNameIsKeptAndNothingElseChanges()
{
    SavedKeys keys(folder());
    SavedKey key = sample(u"Webshop"_s);
    QVERIFY(keys.put(key));
    QVERIFY(keys.rename(key.id, u"  Shop in Ghent "_s));
    key.name = u"Shop in Ghent"_s;
    QCOMPARE(SavedKeys(folder()).all(), QList { key });
}

void TestSavedKeys::aNameThatCannotBeTakenIsRefused_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("isInList");
    QTest::newRow("nothing to be seen") << u" \n "_s << true;
    QTest::newRow("of a key that is gone") << u"Shop"_s << false;
}

void TestSavedKeys::aNameThatCannotBeTakenIsRefused()
{
    QFETCH(QString, name);
    QFETCH(bool, isInList);
    SavedKeys keys(folder());
    const SavedKey key = sample(u"Webshop"_s);
    if (isInList)
        QVERIFY(keys.put(key));
    QVERIFY(!keys.rename(key.id, name));
    QCOMPARE(keys.all(), isInList ? QList { key } : QList<SavedKey>());
}

void TestSavedKeys::theResultOfACheckIsTaken()
{
    Report report;
    report.checkedAt = QDateTime(QDate(2026, 12, 1), QTime(9, 30), QTimeZone::utc());
    report.verdict = Verdict::Ready;
    Finding granted;
    granted.access = Access::Granted;
    report.findings.fill(granted, 11);
    report.findings[3].access = Access::Unknown;

    SavedKey key = sample(u"Combidesk"_s);
    key.takeResult(report);
    QCOMPARE(key.checkedAt, report.checkedAt);
    QCOMPARE(key.verdict, Verdict::Ready);
    QCOMPARE(key.granted, 10);
    QCOMPARE(key.account, u"acct_1AbC"_s);

    report.account = u"acct_2"_s;
    key.takeResult(report);
    QCOMPARE(key.account, u"acct_2"_s);
}

void TestSavedKeys::aFreeNameIsFound()
{
    SavedKeys keys(folder());
    QCOMPARE(keys.freeName(u" Stripe "_s), u"Stripe"_s);
    QVERIFY(keys.put(sample(u"Stripe"_s)));
    QCOMPARE(keys.freeName(u"Stripe"_s), u"Stripe 2"_s);
    QCOMPARE(keys.freeName(u"STRIPE"_s), u"STRIPE 2"_s);
    QVERIFY(keys.put(sample(u"Stripe 2"_s)));
    QCOMPARE(keys.freeName(u"Stripe"_s), u"Stripe 3"_s);
    QCOMPARE(keys.freeName(u"Other"_s), u"Other"_s);
}

void TestSavedKeys::aLongFreeNameStillFits()
{
    SavedKeys keys(folder());
    const QString longest(80, u'x');
    QVERIFY(keys.put(sample(longest)));
    const QString free = keys.freeName(longest);
    QCOMPARE(free, QString(QString(78, u'x') + u" 2"_s));
    QVERIFY(keys.put(sample(free)));
    QCOMPARE(keys.all().size(), 2);
}

QTEST_GUILESS_MAIN(TestSavedKeys)
#include "tst_savedkeys.moc"
