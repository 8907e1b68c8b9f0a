// SPDX-License-Identifier: MIT

#include "rule.h"

#include <QDir>
#include <QLibraryInfo>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

// The rules of the house, over the whole tree; and each rule itself, on a sample that breaks it.
class TestLayering : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyRuleIsKept_data() { ruleRows(); }
    void everyRuleIsKept();
    void everyRuleNoticesWhenItIsBroken_data() { ruleRows(); }
    void everyRuleNoticesWhenItIsBroken();
    void everyRuleLetsTheRestBe_data() { ruleRows(); }
    void everyRuleLetsTheRestBe();
    void everySourceNamesItsLicence();
    void aSourceWithoutALicenceIsNoticed_data();
    void aSourceWithoutALicenceIsNoticed();
    void noFileOfTheProductIsTooLongToKnow();
    void aFileThatIsTooLongIsNoticed();
    void theTreeIsTheWholeTree();
    void theHeadersOfQtAreThere();
    void commentsAreNoCode_data();
    void commentsAreNoCode();

private:
    static void ruleRows();
    static QList<SourceFile> treeOf(const Sample &sample);
    static QStringList withoutLicence(const QList<SourceFile> &sources);
    static QStringList tooLong(const QList<SourceFile> &sources);

    const QList<SourceFile> m_sources = sourcesBelow(QStringLiteral(SKW_SOURCE_DIR));
};

void TestLayering::ruleRows()
{
    QTest::addColumn<int>("index");
    int index = 0;
    for (const Rule &rule : houseRules())
        QTest::newRow(rule.name) << index++;
}

QList<SourceFile> TestLayering::treeOf(const Sample &sample)
{
    const QTemporaryDir root;
    const QString path = root.filePath(sample.path);
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(sample.text.toUtf8()) < 1)
        return {};
    file.close();
    return sourcesBelow(root.path());
}

// Whatever has comments and was written here; packaging's data files have a place of their own for
// it, or none.
QStringList TestLayering::withoutLicence(const QList<SourceFile> &sources)
{
    static const QRegularExpression source(
            uR"(\A(.*/)?(CMakeLists\.txt|[^/]+\.(cpp|h|py|sh|cmake|yml|nsi|nsh))\z)"_s);
    QStringList paths;
    for (const SourceFile &file : sources) {
        if (source.match(file.path).hasMatch()
            && !file.head.contains("SPDX-License-Identifier: MIT"_L1))
            paths << file.path;
    }
    return paths;
}

// A class with so many lines has several tasks. The sentences are one list.
QStringList TestLayering::tooLong(const QList<SourceFile> &sources)
{
    static const QRegularExpression product(uR"(\A((app|ui)/.*|main)\.(cpp|h)\z)"_s);
    QStringList paths;
    for (const SourceFile &file : sources) {
        if (product.match(file.path).hasMatch() && file.path != "ui/words/words.cpp"_L1
            && file.text.count(u'\n') > 300)
            paths << file.path;
    }
    return paths;
}

void TestLayering::everyRuleIsKept()
{
    QFETCH(int, index);
    const QStringList offences = houseRules()[size_t(index)].offences(m_sources);
    QVERIFY2(offences.isEmpty(), qPrintable(u'\n' + offences.join(u'\n')));
}

void TestLayering::everyRuleNoticesWhenItIsBroken()
{
    QFETCH(int, index);
    const Rule &rule = houseRules()[size_t(index)];
    const QStringList expected { rule.broken.path + ":1: "_L1 + rule.broken.text };
    QCOMPARE(rule.offences(treeOf(rule.broken)), expected);
}

void TestLayering::everyRuleLetsTheRestBe()
{
    QFETCH(int, index);
    const Rule &rule = houseRules()[size_t(index)];
    const QList<SourceFile> tree = treeOf(rule.kept);
    QCOMPARE(tree.size(), 1);
    QCOMPARE(rule.offences(tree), QStringList());
}

void TestLayering::everySourceNamesItsLicence()
{
    QCOMPARE(withoutLicence(m_sources), QStringList());
}

void TestLayering::aSourceWithoutALicenceIsNoticed_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("C++") << u"ui/pages/x.cpp"_s;
    QTest::newRow("a header") << u"x.h"_s;
    QTest::newRow("CMake") << u"ui/CMakeLists.txt"_s;
    QTest::newRow("a script") << u"x.sh"_s;
    QTest::newRow("a workflow") << u".github/workflows/x.yml"_s;
}

void TestLayering::aSourceWithoutALicenceIsNoticed()
{
    QFETCH(QString, path);
    QCOMPARE(withoutLicence(treeOf({ path, u"x"_s })), QStringList { path });
    QCOMPARE(withoutLicence(treeOf({ path, u"# SPDX-License-Identifier: MIT\nx"_s })),
             QStringList());
}

void TestLayering::noFileOfTheProductIsTooLongToKnow()
{
    QCOMPARE(tooLong(m_sources), QStringList());
}

void TestLayering::aFileThatIsTooLongIsNoticed()
{
    const auto lines = [](int count) { return u"x\n"_s.repeated(count); };
    QCOMPARE(tooLong(treeOf({ u"app/x.cpp"_s, lines(300) })), QStringList());
    QCOMPARE(tooLong(treeOf({ u"app/x.cpp"_s, lines(301) })), QStringList { u"app/x.cpp"_s });
    QCOMPARE(tooLong(treeOf({ u"tests/x.cpp"_s, lines(301) })), QStringList());
}

// A search that looks in the wrong place finds nothing, and all seems well.
void TestLayering::theTreeIsTheWholeTree()
{
    QStringList files;
    for (const SourceFile &source : m_sources)
        files << source.path;
    for (const QString &file :
         { u"main.cpp"_s, u"app/facts/secret.cpp"_s, u"ui/window/setupwizard.cpp"_s,
           u"tests/house/houserules.cpp"_s, u"CMakeLists.txt"_s })
        QVERIFY2(files.contains(file), qPrintable(file));
}

void TestLayering::theHeadersOfQtAreThere()
{
    const QString headers = QLibraryInfo::path(QLibraryInfo::HeadersPath);
    QVERIFY(QFileInfo::exists(headers + "/QtWidgets/QLabel"_L1));
    QVERIFY(QFileInfo::exists(headers + "/QtGui/QColor"_L1));
}

void TestLayering::commentsAreNoCode_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("rest");
    QTest::newRow("a line") << u"a; // b\nc;"_s << u"a;     \nc;"_s;
    QTest::newRow("a block") << u"a; /* b\nb */ c;"_s << u"a;     \n     c;"_s;
    QTest::newRow("in quotes") << u"f(\"https://x\", '\"', \"/* b */\");"_s
                               << u"f(\"https://x\", '\"', \"/* b */\");"_s;
    QTest::newRow("an escaped quote") << u"f(\"\\\"\"); // b"_s << u"f(\"\\\"\");     "_s;
    QTest::newRow("in raw quotes") << u"f(R\"(\" // a)\"); // b"_s << u"f(R\"(\" // a)\");     "_s;
}

void TestLayering::commentsAreNoCode()
{
    QFETCH(QString, code);
    QFETCH(QString, rest);
    QCOMPARE(withoutComments(code), rest);
}

QTEST_APPLESS_MAIN(TestLayering)
#include "tst_layering.moc"
