// SPDX-License-Identifier: MIT

#include "app/saved/savedkeys.h"

#include <QFile>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace {

SavedKey sample(const QString &name, const QString &end = u"Ab12"_s)
{
    SavedKey key;
    key.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    key.name = name;
    key.key = { KeyKind::Restricted, KeyMode::Live, "rk_live_..."_L1 + end };
    key.account = u"acct_1AbC"_s;
    key.checkedAt = QDateTime(QDate(2026, 11, 23), QTime(10, 0, 0, 123), Qt::UTC);
    key.verdict = Verdict::MissingPermissions;
    key.granted = 9;
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
    void aFileThatIsNoSettingsIsSurvived_data();
    void aFileThatIsNoSettingsIsSurvived();
    void fieldsOfALaterVersionStay();
    void anIdThatIsNoneIsRefused_data();
    void anIdThatIsNoneIsRefused();
    void whatCannotBeWrittenIsAdmitted();
    void theResultOfACheckIsTaken();
    void aFreeNameIsFound();
    void aLongFreeNameStillFits();

private:
    QString file() const { return m_directory->filePath(u"settings.ini"_s); }
    QByteArray contents() const;
    void setContents(const QByteArray &bytes) const;
    QSettings &settings();

    std::optional<QTemporaryDir> m_directory;
    std::optional<QSettings> m_settings;
};

void TestSavedKeys::init()
{
    m_directory.emplace();
}

void TestSavedKeys::cleanup()
{
    m_settings.reset();
    m_directory.reset();
}

QByteArray TestSavedKeys::contents() const
{
    QFile read(file());
    return read.open(QIODevice::ReadOnly) ? read.readAll() : QByteArray();
}

void TestSavedKeys::setContents(const QByteArray &bytes) const
{
    QFile written(file());
    QVERIFY(written.open(QIODevice::WriteOnly));
    QCOMPARE(written.write(bytes), bytes.size());
}

QSettings &TestSavedKeys::settings()
{
    return m_settings ? *m_settings : m_settings.emplace(file(), QSettings::IniFormat);
}

void TestSavedKeys::atFirstThereAreNone()
{
    const SavedKeys keys(settings());
    QVERIFY(keys.all().isEmpty());
    QVERIFY(!keys.find(u"a"_s));
}

void TestSavedKeys::aKeyIsRememberedWhole()
{
    SavedKeys keys(settings());
    const SavedKey key = sample(u"Combidesk"_s);
    QVERIFY(keys.put(key));
    QCOMPARE(keys.all(), QList { key });
    QCOMPARE(keys.find(key.id), std::optional(key));
}

void TestSavedKeys::aKeyIsRememberedInTheNextRun()
{
    const SavedKey key = sample(u"Bäckerei \"Łódź\", 会计; a=b/c\\d 🍞"_s);
    QVERIFY(SavedKeys(settings()).put(key));
    QSettings nextRun(file(), QSettings::IniFormat);
    QCOMPARE(SavedKeys(nextRun).all(), QList { key });
}

void TestSavedKeys::theFirstReleasesSpellingsStay_data()
{
    QTest::addColumn<KeyKind>("kind");
    QTest::addColumn<KeyMode>("mode");
    QTest::addColumn<Verdict>("verdict");
    QTest::addColumn<QByteArray>("lines");

    const auto add = [](KeyKind kind, KeyMode mode, Verdict verdict, const QByteArray &kindText,
                        const QByteArray &modeText, const QByteArray &verdictText) {
        QTest::addRow("%s, %s, %s", kindText.data(), modeText.data(), verdictText.data())
                << kind << mode << verdict
                << "k\\kind=" + kindText + "\nk\\mode=" + modeText + "\nk\\verdict=" + verdictText
                        + '\n';
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
    QFETCH(QByteArray, lines);
    setContents("[savedKeys]\n" + lines);
    SavedKeys keys(settings());
    const auto read = keys.find(u"k"_s);
    QVERIFY(read);
    QCOMPARE(read->key.kind, kind);
    QCOMPARE(read->key.mode, mode);
    QCOMPARE(read->verdict, verdict);

    QVERIFY(keys.remove(u"k"_s));
    QVERIFY(keys.put(*read));
    QFile written(file());
    QVERIFY(written.open(QIODevice::ReadOnly | QIODevice::Text));
    const QByteArray contents = written.readAll();
    for (const QByteArray &line : lines.trimmed().split('\n'))
        QVERIFY2(contents.split('\n').contains(line), line.constData());
}

void TestSavedKeys::aKeyIsReplacedUnderItsId()
{
    SavedKeys keys(settings());
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
    SavedKeys keys(settings());
    const SavedKey one = sample(u"one"_s);
    const SavedKey two = sample(u"two"_s);
    QVERIFY(keys.put(one) && keys.put(two));
    QVERIFY(keys.remove(one.id));
    QCOMPARE(keys.all(), QList { two });
    QVERIFY(!contents().contains(one.id.toLatin1()));
    QVERIFY(keys.remove(one.id));
}

void TestSavedKeys::keysAreSortedByName()
{
    SavedKeys keys(settings());
    for (const QString &name : { u"b"_s, u"c"_s, u"a"_s })
        QVERIFY(keys.put(sample(name)));
    QCOMPARE(names(keys), (QStringList { u"a"_s, u"b"_s, u"c"_s }));
}

void TestSavedKeys::everyChangeIsTold()
{
    SavedKeys keys(settings());
    const QSignalSpy changed(&keys, &SavedKeys::changed);
    const SavedKey key = sample(u"one"_s);
    keys.put(key);
    QCOMPARE(changed.size(), 1);
    keys.remove(key.id);
    QCOMPARE(changed.size(), 2);
}

void TestSavedKeys::anotherRunningCopyIsHeeded()
{
    QSettings others(file(), QSettings::IniFormat);
    SavedKeys theirs(others);
    SavedKeys ours(settings());
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
    SavedKeys keys(settings());
    QVERIFY(keys.put(sample(name)));
    QCOMPARE(names(keys), QStringList { tidied });
}

void TestSavedKeys::noKeyGetsIntoTheFile()
{
    const QString secret = u"MarkerOfSavedKeys"_s.repeated(5);
    SavedKeys keys(settings());
    SavedKey key = sample("my rk_live_"_L1 + secret);
    key.key.display = "rk_live_"_L1 + secret;
    key.account = "rk_live_"_L1 + secret;
    QVERIFY(keys.put(key));
    QVERIFY(!contents().isEmpty());
    QVERIFY(!contents().contains("Marker"));
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
    QSettings settings(file(), QSettings::IniFormat);
    SavedKeys(settings).put(sample(u"Webshop"_s));
    QVERIFY(!(QFile::permissions(file()) & (QFile::ReadGroup | QFile::ReadOther)));
}

void TestSavedKeys::whatWasEditedByHandIsReadAsFarAsItGoes_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("nothing but a name") << "x=1"_ba;
    QTest::newRow("a kind that is none") << "kind=golden"_ba;
    QTest::newRow("a mode that is none") << "mode=9"_ba;
    QTest::newRow("a display with a line break") << "display=\"rk_live_...\\nAb12\""_ba;
    QTest::newRow("an account that is none") << "account=https://example.org"_ba;
    QTest::newRow("a time that is none") << "checkedAt=yesterday"_ba;
    QTest::newRow("a verdict that is none") << "verdict=@Invalid()"_ba;
    QTest::newRow("a number that is none") << "granted=all"_ba;
    QTest::newRow("a number below") << "granted=-5"_ba;
    QTest::newRow("a number above every bound") << "granted=99999999999999999999"_ba;
    QTest::newRow("a value of another type") << "name=@ByteArray(\\xff\\xfe)"_ba;
    QTest::newRow("a list") << "name=a, b, c"_ba;
    QTest::newRow("bytes that are no value") << "verdict=@Variant(\\0\\0\\0\\x7f)"_ba;
    QTest::newRow("a line that is no setting") << "this is no setting"_ba;
    QTest::newRow("a group within") << "more\\and\\more=1"_ba;
}

void TestSavedKeys::whatWasEditedByHandIsReadAsFarAsItGoes()
{
    QFETCH(QByteArray, line);
    setContents("[savedKeys]\nbad\\name=bad\nbad\\"_ba + line
                + "\nstray=1\ngood\\name=good\ngood\\verdict=ready\ngood\\granted=11\n"_ba);
    SavedKeys keys(settings());
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
    QVERIFY(bad->granted == 0 || bad->granted == 11);

    // A change to one loses nothing of the other.
    QVERIFY(keys.put(sample(u"new"_s)));
    QVERIFY(keys.remove(u"bad"_s));
    QCOMPARE(names(keys), (QStringList { u"good"_s, u"new"_s }));
}

void TestSavedKeys::aFileThatIsNoSettingsIsSurvived_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("an empty file") << ""_ba;
    QTest::newRow("a text") << "Dear Combidesk,\nplease\n"_ba;
    QTest::newRow("bytes") << QByteArray("\x00\xff\x1b[[\n]]==\n\\\\\x80", 13).repeated(100);
    QTest::newRow("an id with a slash in it") << "[savedKeys]\n..%2F..%2Fx\\name=y\n"_ba;
    QTest::newRow("a key in the place of an id")
            << "[savedKeys]\nrk_live_"_ba + QByteArray(30, 'x') + "\\name=y\n"_ba;
}

void TestSavedKeys::aFileThatIsNoSettingsIsSurvived()
{
    QFETCH(QByteArray, bytes);
    setContents(bytes);
    SavedKeys keys(settings());
    QVERIFY(keys.all().isEmpty());
    const SavedKey key = sample(u"new"_s);
    QVERIFY(keys.put(key));
    QCOMPARE(keys.all(), QList { key });
}

void TestSavedKeys::fieldsOfALaterVersionStay()
{
    setContents("[savedKeys]\na\\name=old\na\\colour=green\n[other]\nthing=1\n"_ba);
    SavedKeys keys(settings());
    SavedKey key = keys.find(u"a"_s).value();
    key.name = u"new"_s;
    QVERIFY(keys.put(key));
    QVERIFY(contents().contains("colour=green"));
    QVERIFY(contents().contains("thing=1"));
    QVERIFY(!contents().contains("old"));
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
    SavedKeys keys(settings());
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
    // A directory in the file's place cannot be written to, not even by an administrator.
    QVERIFY(QDir().mkpath(file()));
    SavedKeys keys(settings());
    QVERIFY(!keys.put(sample(u"lost"_s)));
    QVERIFY(keys.all().isEmpty());
}

void TestSavedKeys::theResultOfACheckIsTaken()
{
    Report report;
    report.checkedAt = QDateTime(QDate(2026, 12, 1), QTime(9, 30), Qt::UTC);
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
    SavedKeys keys(settings());
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
    SavedKeys keys(settings());
    const QString longest(80, u'x');
    QVERIFY(keys.put(sample(longest)));
    const QString free = keys.freeName(longest);
    QCOMPARE(free, QString(QString(78, u'x') + u" 2"_s));
    QVERIFY(keys.put(sample(free)));
    QCOMPARE(keys.all().size(), 2);
}

QTEST_GUILESS_MAIN(TestSavedKeys)
#include "tst_savedkeys.moc"
