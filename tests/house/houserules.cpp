// SPDX-License-Identifier: MIT

#include "connections.h"
#include "rule.h"

#include <QFileInfo>
#include <QLibraryInfo>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

const QString Product = u"(app|ui)/.*|main\\.cpp"_s;
const QString App = u"app/.*"_s;
const QString Ui = u"ui/.*"_s;

Rule::Finder pattern(const QString &expression)
{
    return [compiled = QRegularExpression(expression)](const QString &text, qsizetype from) {
        const auto match = compiled.match(text, from);
        return match.hasMatch() ? std::optional(match.capturedStart()) : std::nullopt;
    };
}

bool belongsToGui(const QString &header)
{
    const QString headers = QLibraryInfo::path(QLibraryInfo::HeadersPath);
    return header.startsWith("QtGui/"_L1) || header.startsWith("QtWidgets/"_L1)
            || QFileInfo::exists(headers + "/QtGui/"_L1 + header)
            || QFileInfo::exists(headers + "/QtWidgets/"_L1 + header);
}

// On Debian <QtWidgets/QLabel> can be included without linking to it, so the compiler is no help.
std::optional<qsizetype> includeOfGui(const QString &text, qsizetype from)
{
    static const QRegularExpression include(uR"(#\s*include\s*[<"]([^>"]+)[>"])"_s);
    auto all = include.globalMatch(text, from);
    while (all.hasNext()) {
        const auto match = all.next();
        if (belongsToGui(match.captured(1)))
            return match.capturedStart();
    }
    return std::nullopt;
}

// Put together from pieces, so that this file keeps the rules that it knows.
const QString KeyAtRunTime = u"rk_live_"_s + QString(16, u'A');
const QString PathAtRunTime = u"/ro"_s + u"ot/x"_s;
const QString MachinePaths =
        uR"((^|[\s"'=(:])/(ro)"_s + u"ot|wo"_s + u"rk|home/\\w+|Users/\\w+)/"_s;

} // namespace

const std::vector<Rule> &houseRules()
{
    static const std::vector<Rule> rules {
        { "app/ knows no widgets",
          App,
          {},
          includeOfGui,
          { u"app/x.cpp"_s, u"#include <QLabel>"_s },
          { u"ui/x.cpp"_s, u"#include <QLabel>"_s } },
        { "app/ knows no pictures either",
          App,
          {},
          includeOfGui,
          { u"app/x.h"_s, u"#include <QtGui/QColor>"_s },
          { u"app/x.h"_s, u"#include <QUrl>"_s } },
        { "the program without a window knows no widgets",
          u"ui/(json|words|terminal)/.*"_s,
          {},
          includeOfGui,
          { u"ui/terminal/x.cpp"_s, u"#include <QLabel>"_s },
          { u"ui/pages/x.cpp"_s, u"#include <QLabel>"_s } },
        { "app/ does not know ui/",
          App,
          {},
          pattern(uR"(#\s*include\s*"(\.\./)*ui/)"_s),
          { u"app/x.cpp"_s, u"#include \"ui/words.h\""_s },
          { u"ui/x.cpp"_s, u"#include \"ui/words.h\""_s } },
        { "ui/widgets knows nothing of app/",
          u"ui/widgets/.*"_s,
          {},
          pattern(uR"(#\s*include\s*"(\.\./)*app/)"_s),
          { u"ui/widgets/x.cpp"_s, u"#include \"app/facts/secret.h\""_s },
          { u"ui/pages/x.cpp"_s, u"#include \"app/facts/secret.h\""_s } },
        { "the real way does not know practice",
          Product,
          u"(app|ui)/practice/.*|app/simulation/.*|main\\.cpp"_s,
          pattern(uR"(#\s*include\s*"(\.\./)*((app|ui)/practice|app/simulation)/)"_s),
          { u"ui/words/x.h"_s, u"#include \"app/practice/practicekeys.h\""_s },
          { u"ui/practice/x.cpp"_s, u"#include \"app/practice/practicekeys.h\""_s } },
        { "the product does not know its tests",
          Product,
          {},
          pattern(uR"(#\s*include\s*["<](tests/|QTest|QtTest))"_s),
          { u"ui/x.cpp"_s, u"#include \"tests/support/fakenetwork.h\""_s },
          { u"tests/x.cpp"_s, u"#include \"tests/support/fakenetwork.h\""_s } },
        { "app/ has no words for people",
          App,
          {},
          pattern(uR"(\b(tr|translate|QT_TR\w*_NOOP)\s*\(|Q_DECLARE_TR_FUNCTIONS)"_s),
          { u"app/x.cpp"_s, u"return tr(\"Saved\");"_s },
          { u"ui/x.cpp"_s, u"return tr(\"Saved\");"_s } },
        { "one place asks Stripe",
          Product,
          u"app/(stripe/(stripeapi|stripecall)|practice/practicestripe|simulation/simulatedreply)\\.(h|cpp)"_s,
          pattern(uR"(\bQNetworkRequest\b)"_s),
          { u"ui/x.cpp"_s, u"QNetworkRequest request(url);"_s },
          { u"app/stripe/stripeapi.cpp"_s, u"QNetworkRequest request(url);"_s } },
        { "one place listens, for this program alone",
          Product,
          u"app/stripe/proxyrelay\\.(h|cpp)"_s,
          pattern(uR"(\bQ(Tcp|Ssl|Local)Server\b)"_s),
          { u"app/x.cpp"_s, u"QTcpServer server;"_s },
          { u"app/stripe/proxyrelay.h"_s, u"QTcpServer m_server;"_s } },
        { "whoever is no Stripe is not believed",
          Product,
          {},
          pattern(uR"(\bignoreSslErrors\s*\(\s*\))"_s),
          { u"app/stripe/stripeapi.cpp"_s, u"reply->ignoreSslErrors();"_s },
          { u"app/stripe/stripeapi.cpp"_s, u"reply->ignoreSslErrors(objections);"_s } },
        { "one place decides over a certificate",
          Product,
          u"app/stripe/stripeapi\\.cpp"_s,
          pattern(uR"(\bignoreSslErrors\b)"_s),
          { u"app/x.cpp"_s, u"reply->ignoreSslErrors(objections);"_s },
          { u"app/stripe/stripeapi.cpp"_s, u"reply->ignoreSslErrors(objections);"_s } },
        { "one place knows QtKeychain",
          Product,
          u"app/vault/keychainjob\\.cpp"_s,
          pattern(uR"(qt\d?keychain/|\bQKeychain\b)"_s),
          { u"app/x.cpp"_s, u"#include <qt6keychain/keychain.h>"_s },
          { u"app/vault/keychainjob.cpp"_s, u"#include <qt6keychain/keychain.h>"_s } },
        { "two places talk over D-Bus",
          Product,
          u"ui/style/systemappearance_portal\\.cpp"
          "|app/vault/(sessionbus|keychaininquiry|keychainservice_bus|secretsearch)\\.(h|cpp)"_s,
          pattern(uR"(\bQDBus\w*)"_s),
          { u"ui/x.cpp"_s, u"#include <QDBusConnection>"_s },
          { u"ui/style/systemappearance_portal.cpp"_s, u"#include <QDBusConnection>"_s } },
        { "keys never fall back to a file",
          Product,
          {},
          pattern(uR"(setInsecureFallback\s*\(\s*(?!false))"_s),
          { u"app/keychainjob.cpp"_s, u"job->setInsecureFallback(true);"_s },
          { u"app/keychainjob.cpp"_s, u"job->setInsecureFallback(false);"_s } },
        { "one place knows the clipboard",
          Product,
          u"ui/system/clipboard\\.(h|cpp)"_s,
          pattern(uR"(\bQClipboard\b|\bclipboard\(\)\s*->)"_s),
          { u"ui/pages/x.cpp"_s, u"QGuiApplication::clipboard()->setText(key);"_s },
          { u"ui/system/clipboard.cpp"_s, u"QGuiApplication::clipboard()->setText(key);"_s } },
        { "two places know the settings",
          Product,
          u"app/saved/formersettings\\.(h|cpp)|ui/system/preferences\\.(h|cpp)|main\\.cpp"_s,
          pattern(uR"(\bQSettings\b)"_s),
          { u"ui/pages/x.cpp"_s, u"QSettings().setValue(key);"_s },
          { u"ui/system/preferences.cpp"_s, u"QSettings settings;"_s } },
        { "nobody asks who called",
          Product,
          {},
          pattern(uR"(\bsender\s*\(\s*\))"_s),
          { u"ui/x.cpp"_s, u"auto *button = sender();"_s },
          { u"ui/x.cpp"_s, u"mail.sender(name);"_s } },
        { "there is one event loop",
          Product,
          u"main\\.cpp"_s,
          pattern(uR"((\.|->|::)exec\s*\()"_s),
          { u"ui/x.cpp"_s, u"if (dialog.exec() == QDialog::Accepted)"_s },
          { u"main.cpp"_s, u"return QApplication::exec();"_s } },
        { "nobody waits while the window stands still",
          Product,
          {},
          pattern(uR"(\bQEventLoop\b|\bprocessEvents\b|\bwaitFor[A-Z]\w*\s*\()"_s),
          { u"main.cpp"_s, u"QCoreApplication::processEvents();"_s },
          { u"main.cpp"_s, u"timer.start();"_s } },
        { "a connection ends with whom it works on",
          Product,
          {},
          connectionWithoutContext,
          { u"ui/x.cpp"_s, u"connect(button, &QPushButton::clicked, [this] { go(1, 2); });"_s },
          { u"ui/x.cpp"_s,
            u"connect(button, &QPushButton::clicked, this, [this] { go(1, 2); });"_s } },
        { "a timer ends with whom it works on",
          Product,
          {},
          connectionWithoutContext,
          { u"ui/x.cpp"_s, u"QTimer::singleShot(0, [this] { go(1, 2); });"_s },
          { u"ui/x.cpp"_s, u"QTimer::singleShot(0, this, [this] { go(1, 2); });"_s } },
        { "the compiler checks connections", // QtDBus knows slots only by their names
          Product,
          u"(ui/style/systemappearance_portal|app/vault/(keychainservice_bus|secretsearch))\\.cpp"_s,
          pattern(uR"(\b(SIGNAL|SLOT)\s*\()"_s),
          { u"ui/x.cpp"_s, u"connect(a, &A::b, c, SLOT(d()));"_s },
          { u"ui/x.cpp"_s, u"Q_SIGNALS:"_s } },
        { "no page shares a field by its name",
          Product,
          {},
          pattern(uR"(\bregisterField\b)"_s),
          { u"ui/x.cpp"_s, u"registerField(\"key\", m_field);"_s },
          { u"ui/x.cpp"_s, u"m_field->setText(text);"_s } },
        { "there are no singletons",
          Product,
          {},
          pattern(uR"(\bstatic\s+[\w:<>]+\s*[*&]?\s*(s_|m_)?(self|[iI]nstance)\b)"_s),
          { u"app/x.h"_s, u"static Vault &instance();"_s },
          { u"app/x.h"_s, u"static Secret takenFrom(QString &text);"_s } },
        { "names say what a thing is",
          Product,
          {},
          pattern(uR"(\b(class|struct|namespace)\s+\w*(Manager|Helper|Utils?|Handler|Controller)\b(?!;))"_s),
          { u"app/x.h"_s, u"class KeyManager : public QObject"_s },
          { u"app/x.h"_s, u"class QNetworkAccessManager;"_s } },
        { "nobody is told of something invalid",
          Ui,
          {},
          pattern(uR"re(\btr\(\s*"[^"]*\b[Ii]nvalid\b)re"_s),
          { u"ui/x.cpp"_s, u"tr(\"This key is invalid.\")"_s },
          { u"ui/x.cpp"_s, u"if (!url.isValid()) return QStringLiteral(\"invalid\");"_s } },
        { "no whole key stands anywhere",
          u".*"_s,
          {},
          pattern(uR"(([rsp]k_(live|test)_|whsec_)[A-Za-z0-9]{16})"_s),
          { u"docs/x.md"_s, KeyAtRunTime },
          { u"docs/x.md"_s, u"rk_live_...Ab12, rk_live_xxxxxxxx"_s } },
        { "no path of one machine stands anywhere",
          u".*"_s,
          {},
          pattern(MachinePaths),
          { u"docs/x.md"_s, u"cd "_s + PathAtRunTime + u"/y"_s },
          { u"docs/x.md"_s, u"cd /usr/share/doc; /path/to/work/x"_s } },
    };
    return rules;
}
