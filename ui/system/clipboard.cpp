// SPDX-License-Identifier: MIT

#include "clipboard.h"

#include "concealedtype.h"
#include "secretmimedata.h"

#include <QClipboard>
#include <QCryptographicHash>
#include <QGuiApplication>

using namespace std::chrono_literals;

namespace {

QClipboard *clipboard()
{
    return QGuiApplication::clipboard();
}

// Never shared with what lies on the clipboard, so that it can be overwritten.
QString ownCopy(QString text)
{
    text.detach();
    return text;
}

QByteArray fingerprint(QByteArrayView text)
{
    return QCryptographicHash::hash(text, QCryptographicHash::Sha256);
}

} // namespace

Clipboard::Clipboard(QObject *parent)
    : QObject(parent)
    , m_tick(this)
{
    registerConcealedType();
    m_tick.setInterval(1s);
    connect(&m_tick, &QTimer::timeout, this, &Clipboard::countDown);
    connect(clipboard(), &QClipboard::dataChanged, this, &Clipboard::noticeChange);
    // The program may go on for a while without a window, waiting for the keychain.
    connect(qGuiApp, &QGuiApplication::lastWindowClosed, this, &Clipboard::clearSecret);
    connect(qGuiApp, &QCoreApplication::aboutToQuit, this, &Clipboard::clearSecret);
}

Clipboard::~Clipboard()
{
    clearSecret();
    // Still there, though revoked: the desktop did not let us change the clipboard at that time.
    if (m_offer)
        clear();
}

bool Clipboard::hasText() const
{
    const QMimeData *data = clipboard()->mimeData();
    return data && data->hasText();
}

QString Clipboard::text() const
{
    return ownCopy(clipboard()->text());
}

QString Clipboard::selectedText() const
{
    if (!clipboard()->supportsSelection())
        return {};
    return ownCopy(clipboard()->text(QClipboard::Selection));
}

void Clipboard::copy(const QString &text)
{
    clipboard()->setText(text);
}

void Clipboard::clear()
{
    // First something else: desktops that keep what the last owner left would bring it back.
    clipboard()->setText(QString());
    clipboard()->clear();
}

void Clipboard::copySecret(const Secret &secret)
{
    m_fingerprint = fingerprint(secret.reveal());
    m_offer = new SecretMimeData(secret.duplicate());
    m_secondsLeft = seconds;
    m_tick.start();
    clipboard()->setMimeData(m_offer);
    Q_EMIT secondsLeftChanged(m_secondsLeft);
}

void Clipboard::extend()
{
    if (!holdsSecret())
        return;
    m_secondsLeft += seconds;
    Q_EMIT secondsLeftChanged(m_secondsLeft);
}

void Clipboard::clearSecret()
{
    if (!holdsSecret())
        return;
    const bool ours = isStillOurs();
    stopCounting();
    if (m_offer)
        m_offer->revoke();
    if (ours)
        clear();
    Q_EMIT secretGone(ours);
}

void Clipboard::countDown()
{
    if (m_secondsLeft == 1) {
        clearSecret();
        return;
    }
    --m_secondsLeft;
    Q_EMIT secondsLeftChanged(m_secondsLeft);
}

void Clipboard::noticeChange()
{
    if (!holdsSecret() || isStillOurs())
        return;
    stopCounting();
    Q_EMIT secretGone(false);
}

// The very thing that we put there, or a copy of it that a clipboard manager took over. Only a
// fingerprint is kept to tell.
bool Clipboard::isStillOurs() const
{
    if (m_offer && clipboard()->mimeData() == m_offer)
        return true;
    QString present = text();
    QByteArray bytes = present.toUtf8();
    const bool same = fingerprint(bytes) == m_fingerprint;
    wipe(bytes);
    wipe(present);
    return same;
}

void Clipboard::stopCounting()
{
    m_tick.stop();
    m_secondsLeft = 0;
    m_fingerprint.clear();
}
