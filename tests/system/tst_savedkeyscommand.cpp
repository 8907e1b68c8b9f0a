// SPDX-License-Identifier: MIT

#include "app/saved/savedkeys.h"
#include "app/vault/systemvault.h"
#include "tests/support/programrun.h"
#include "tests/support/stripeserver.h"
#include "tests/support/testkeys.h"
#include "tests/support/vaultcalls.h"

#include <QDBusConnection>
#include <QDBusInterface>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusVirtualObject>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using Record = SimulatedStripe::KeyRecord;

namespace {

// Stands where GNOME Keyring turns to when it wants to ask the person.
class Prompter : public QDBusVirtualObject
{
public:
    int calls = 0;

    QString introspect(const QString &) const override { return {}; }
    bool handleMessage(const QDBusMessage &, const QDBusConnection &) override
    {
        ++calls;
        return false;
    }
};

Record without(const QStringList &permissions)
{
    Record record;
    record.permissions = SimulatedStripe::neededPermissions();
    for (const QString &permission : permissions)
        record.permissions.remove(permission);
    return record;
}

CheckRecord allGranted()
{
    CheckRecord record;
    record.at = QDateTime(QDate(2026, 3, 1), QTime(10, 0), QTimeZone::utc());
    record.verdict = Verdict::Ready;
    for (const Permission &permission : permissions())
        record.permissions.append({ permission.resource, Access::Granted });
    return record;
}

bool isLocked()
{
    return qEnvironmentVariable("WITH_KEYRING_MODE") == "locked"_L1;
}

} // namespace

// --list and --check-saved beside a real keyring: open, locked, or none.
class TestSavedKeysCommand : public QObject
{
    Q_OBJECT

    StripeServer m_server;
    SystemVault m_vault;
    SavedKeys m_savedKeys { qEnvironmentVariable("XDG_DATA_HOME")
                            + "/Combidesk/stripe-key-wizard/keys"_L1 };

    ProgramRun run(const QStringList &arguments)
    {
        return ProgramRun::of(arguments
                              + QStringList { u"--api-base"_s, m_server.url().toString() });
    }

    static QJsonArray array(const ProgramRun &run)
    {
        return QJsonDocument::fromJson(run.output).array();
    }

    // With the record of a check at which all could be read.
    void save(const QString &id, const QByteArray &key, const CheckRecord &last = allGranted())
    {
        SavedKey saved;
        saved.id = id;
        saved.name = id.toUpper();
        saved.key = { KeyKind::Restricted, KeyMode::Live,
                      "rk_live_..."_L1 + QString::fromLatin1(key.right(4)) };
        saved.checkedAt = last.at;
        saved.verdict = last.verdict;
        saved.history.add(last);
        saved.owner = u"Ann"_s;
        saved.review = { ReviewDay::Rhythm::OneDay, QDate(2027, 3, 1) };
        QVERIFY(m_savedKeys.put(saved));
        if (isLocked())
            return;
        QByteArray text = key;
        std::optional<std::optional<Problem>> stored;
        m_vault.store(id, Secret::takenFrom(text), this,
                      [&stored](std::optional<Problem> problem) { stored = problem; });
        QTRY_VERIFY(stored.has_value());
        QVERIFY(!*stored);
    }

    void saveThree()
    {
        const QByteArray good = TestKeys::of("rk_live_", "Ab12");
        const QByteArray edited = TestKeys::of("rk_live_", "Cd34");
        m_server.addKey(good, without({}));
        m_server.addKey(edited, without({ u"plan_read"_s }));
        save(u"good"_s, good);
        save(u"edited"_s, edited);
        save(u"refused"_s, TestKeys::of("rk_live_", "Ef56"));
    }

    static void lockKeyring()
    {
        QDBusInterface service(u"org.freedesktop.secrets"_s, u"/org/freedesktop/secrets"_s,
                               u"org.freedesktop.Secret.Service"_s);
        const QList<QDBusObjectPath> collections { QDBusObjectPath(
                u"/org/freedesktop/secrets/aliases/default"_s) };
        const QDBusMessage reply = service.call(u"Lock"_s, QVariant::fromValue(collections));
        QCOMPARE(reply.type(), QDBusMessage::ReplyMessage);
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (qEnvironmentVariableIsEmpty("WITH_KEYRING_MODE"))
            QSKIP("needs tests/support/with-keyring.sh");
        qDBusRegisterMetaType<QList<QDBusObjectPath>>();
        QVERIFY(m_server.isRunning());
    }

    void init()
    {
        m_server.reset();
        for (const SavedKey &key : m_savedKeys.all())
            QVERIFY(m_savedKeys.remove(key.id));
    }

    void whereNoneIsSavedThatIsSaid()
    {
        const ProgramRun list = run({ u"--list"_s, u"--json"_s });
        QCOMPARE(list.status, 0);
        QCOMPARE(list.output, "[\n]\n");
        QVERIFY(list.errors.contains("No key is saved"));
        const ProgramRun check = run({ u"--check-saved"_s, u"--json"_s });
        QCOMPARE(check.status, 3);
        QCOMPARE(check.output, "[\n]\n");
        QVERIFY(check.errors.contains("nothing was checked"));
    }

    void theListIsWhatIsRemembered()
    {
        saveThree();
        const ProgramRun text = run({ u"--list"_s });
        QCOMPARE(text.status, 0);
        QCOMPARE(text.output.count('\n'), 3);
        QVERIFY(text.output.startsWith("EDITED  rk_live_...Cd34  "));
        QVERIFY(m_server.requests().isEmpty());

        const ProgramRun list = run({ u"--list"_s, u"--json"_s });
        const QJsonObject first = array(list).at(0).toObject();
        QCOMPARE(first[u"verdict"], u"ready"_s);
        QCOMPARE(first[u"checked_at"], u"2026-03-01T10:00:00Z"_s);
        QCOMPARE(first[u"permissions"].toArray().size(), 11);
        QCOMPARE(first[u"saved"],
                 QJsonValue(QJsonObject { { u"id"_s, u"edited"_s },
                                          { u"name"_s, u"EDITED"_s },
                                          { u"account"_s, QJsonValue() },
                                          { u"owner"_s, u"Ann"_s },
                                          { u"review_by"_s, u"2027-03-01"_s },
                                          { u"last_checked_at"_s, u"2026-03-01T10:00:00Z"_s },
                                          { u"failed_try"_s, QJsonValue() },
                                          { u"changed"_s, QJsonArray() },
                                          { u"replaced_by"_s, QJsonValue() },
                                          { u"replaces"_s, QJsonValue() } }));
    }

    void theWorstKeyIsTheStatus()
    {
        if (isLocked())
            QSKIP("needs a keyring that gives keys out");
        saveThree();
        QCOMPARE(run({ u"--check-saved"_s, u"good"_s }).status, 0);
        QCOMPARE(run({ u"--check-saved"_s, u"GOOD"_s, u"edited"_s }).status, 1);
        const ProgramRun all = run({ u"--check-saved"_s, u"--json"_s });
        QCOMPARE(all.status, 2);
        const QJsonArray keys = array(all);
        QCOMPARE(keys.size(), 3);
        QCOMPARE(keys[0][u"verdict"], u"missing_permissions"_s);
        QCOMPARE(keys[0][u"saved"][u"changed"],
                 QJsonValue(QJsonArray { QJsonObject { { u"id"_s, u"prices"_s },
                                                       { u"was"_s, u"granted"_s },
                                                       { u"is"_s, u"missing"_s } } }));
        QCOMPARE(keys[1][u"verdict"], u"ready"_s);
        QCOMPARE(keys[2][u"problem"], u"refused"_s);
        for (const auto &end : { "Ab12"_ba, "Cd34"_ba, "Ef56"_ba })
            QVERIFY(!all.shows(TestKeys::of("rk_live_", end)));

        const ProgramRun text = run({ u"--check-saved"_s, u"edited"_s });
        QVERIFY(text.output.contains("can no longer be read"));
        QCOMPARE(text.output.count('\n'), 1);
        // And remembered.
        QCOMPARE(m_savedKeys.find(u"edited"_s)->verdict, Verdict::MissingPermissions);
    }

    void bothEndsOfARotationAreTold()
    {
        saveThree();
        Retirement retirement = Retirement::begun(QDate(2026, 9, 1));
        retirement.worksUntil = QDate(2026, 9, 8);
        retirement.successor = u"good"_s;
        retirement.successorDisplay = u"rk_live_...Ab12"_s;
        QVERIFY(m_savedKeys.edit(u"edited"_s, [&](SavedKey &key) { key.retirement = retirement; }));
        QVERIFY(m_savedKeys.edit(u"good"_s, [&](SavedKey &key) {
            key.predecessor = Predecessor::of(u"edited"_s, u"rk_live_...Cd34"_s, retirement);
        }));
        const QJsonArray keys = array(run({ u"--list"_s, u"--json"_s }));
        QJsonObject rotation { { u"id"_s, u"good"_s },
                               { u"display"_s, u"rk_live_...Ab12"_s },
                               { u"begun_on"_s, u"2026-09-01"_s },
                               { u"works_until"_s, u"2026-09-08"_s },
                               { u"handed_over_at"_s, QJsonValue() },
                               { u"refused_at"_s, QJsonValue() } };
        QCOMPARE(keys[0][u"saved"][u"replaced_by"], QJsonValue(rotation));
        QVERIFY(run({ u"--list"_s }).output.contains("Being replaced by …Ab12"));
        rotation[u"id"] = u"edited"_s;
        rotation[u"display"] = u"rk_live_...Cd34"_s;
        QCOMPARE(keys[1][u"saved"][u"replaces"], QJsonValue(rotation));
    }

    void aRowThatCameToBeNeededIsAChangeOfOurs()
    {
        if (isLocked())
            QSKIP("needs a keyring that gives keys out");
        const QByteArray key = TestKeys::of("rk_live_", "Ab12");
        m_server.addKey(key, without({ u"plan_read"_s }));
        CheckRecord older = allGranted(); // by a version whose table was shorter
        older.permissions.removeAt(int(Resource::Prices));
        save(u"older"_s, key, older);
        const ProgramRun json = run({ u"--check-saved"_s, u"--json"_s });
        QCOMPARE(array(json)[0][u"saved"][u"changed"],
                 QJsonValue(QJsonArray { QJsonObject { { u"id"_s, u"prices"_s },
                                                       { u"was"_s, QJsonValue() },
                                                       { u"is"_s, u"missing"_s } } }));
        const ProgramRun text = run({ u"--check-saved"_s });
        QVERIFY(text.output.contains("this is our change"));
        QVERIFY(text.output.contains("Billing › Prices"));
    }

    void aNameThatIsNoneIsWrongUsageAndIsNotRepeated()
    {
        saveThree();
        const QByteArray stray = TestKeys::of("rk_live_", "Zz99");
        const ProgramRun check = run({ u"--check-saved"_s, u"good"_s, QString::fromLatin1(stray) });
        QCOMPARE(check.status, 64);
        QVERIFY(check.output.isEmpty());
        QVERIFY(check.errors.contains("nothing was checked"));
        QVERIFY(!check.shows(stray));
        QVERIFY(m_server.requests().isEmpty());
    }

    // The last one: from here on an open keyring is locked.
    void aLockedKeyringIsNotAskedToOpen()
    {
        Prompter prompter;
        QDBusConnection bus = QDBusConnection::sessionBus();
        QVERIFY(bus.registerVirtualObject(u"/"_s, &prompter, QDBusConnection::SubPath));
        QVERIFY(bus.registerService(u"org.gnome.keyring.SystemPrompter"_s));
        saveThree();
        lockKeyring();
        const ProgramRun check = run({ u"--check-saved"_s, u"--json"_s });
        QCOMPARE(check.status, 3);
        QCOMPARE(prompter.calls, 0);
        for (const QJsonValue &key : array(check)) {
            QCOMPARE(key[u"problem"], u"keychain_locked"_s);
            QCOMPARE(key[u"saved"][u"last_checked_at"], u"2026-03-01T10:00:00Z"_s);
        }
        // And the list says so to who reads it later.
        for (const QJsonValue &key : array(run({ u"--list"_s, u"--json"_s }))) {
            QCOMPARE(key[u"verdict"], u"ready"_s);
            QCOMPARE(key[u"saved"][u"failed_try"][u"problem"], u"keychain_locked"_s);
        }
        QVERIFY(!check.errors.trimmed().isEmpty());
        QCOMPARE(check.errors.trimmed().count('\n'), 0);
        QCOMPARE(m_savedKeys.find(u"good"_s)->lastTry()->problem, Problem::KeychainLocked);
        QVERIFY(m_server.requests().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestSavedKeysCommand)
#include "tst_savedkeyscommand.moc"
