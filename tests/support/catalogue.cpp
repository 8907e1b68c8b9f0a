// SPDX-License-Identifier: MIT

#include "catalogue.h"

#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace {

void readTranslation(QXmlStreamReader &xml, Message &message)
{
    message.state = xml.attributes().value("type"_L1).toString();
    if (!message.counts) {
        message.translations = { xml.readElementText() };
        return;
    }
    while (xml.readNextStartElement())
        message.translations << xml.readElementText();
}

Message readMessage(QXmlStreamReader &xml, const QString &context)
{
    Message message;
    message.context = context;
    message.counts = xml.attributes().value("numerus"_L1) == "yes"_L1;
    while (xml.readNextStartElement()) {
        if (xml.name() == "source"_L1)
            message.source = xml.readElementText();
        else if (xml.name() == "comment"_L1)
            message.comment = xml.readElementText();
        else if (xml.name() == "translation"_L1)
            readTranslation(xml, message);
        else
            xml.skipCurrentElement();
    }
    return message;
}

QList<Message> readContext(QXmlStreamReader &xml)
{
    QList<Message> messages;
    QString name;
    while (xml.readNextStartElement()) {
        if (xml.name() == "name"_L1)
            name = xml.readElementText();
        else if (xml.name() == "message"_L1)
            messages << readMessage(xml, name);
        else
            xml.skipCurrentElement();
    }
    return messages;
}

QList<Message> readCatalogue(const QString &fileName)
{
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QXmlStreamReader xml(&file);
    QList<Message> messages;
    if (xml.readNextStartElement() && xml.name() == "TS"_L1) {
        while (xml.readNextStartElement()) {
            if (xml.name() == "context"_L1)
                messages << readContext(xml);
            else
                xml.skipCurrentElement();
        }
    }
    return xml.hasError() ? QList<Message>() : messages;
}

QStringList sourceFiles()
{
    QStringList files;
    QDirIterator it(QStringLiteral(SKW_UI_SOURCES), { u"*.cpp"_s, u"*.h"_s }, QDir::Files,
                    QDirIterator::Subdirectories);
    while (it.hasNext())
        files << it.next();
    return files;
}

} // namespace

QString Message::id() const
{
    return context + u": "_s + source + (comment.isEmpty() ? u""_s : u" ("_s + comment + u')');
}

QList<Message> catalogueOf(const QString &code)
{
    return readCatalogue(QStringLiteral(SKW_TRANSLATIONS "/stripe-key-wizard_%1.ts").arg(code));
}

// The same call as the target update_translations makes.
std::optional<QList<Message>> newCatalogue(const QString &code)
{
    if (!QFile::exists(QStringLiteral(SKW_LUPDATE)))
        return {};
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"new_%1.ts"_s.arg(code));
    QStringList arguments { u"-silent"_s, u"-no-obsolete"_s, u"-locations"_s, u"none"_s };
    if (code == "en"_L1)
        arguments << u"-pluralonly"_s;
    QProcess lupdate;
    lupdate.start(QStringLiteral(SKW_LUPDATE),
                  arguments + sourceFiles() + QStringList { u"-ts"_s, file });
    lupdate.waitForFinished(-1);
    return readCatalogue(file);
}
