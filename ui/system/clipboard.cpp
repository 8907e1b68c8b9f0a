// SPDX-License-Identifier: MIT

#include "clipboard.h"

#include "concealedtype.h"
#include "secretmimedata.h"

#include <QClipboard>
#include <QCryptographicHash>
#include <QGuiApplication>

using namespace std::chrono_literals;

namespace {

// Once, and once more when it was put back.
constexpr int mostTries = 2;

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

Clipboard::Clipboard(std::chrono::milliseconds moment, QObject *parent)
    : QObject(parent)
    , m_tick(this)
{
    registerConcealedType();
    m_tick.setInterval(1s);
    connect(&m_tick, &QTimer::timeout, this, &Clipboard::countDown);
    m_look.setInterval(moment);
    m_look.setSingleShot(true);
    connect(&m_look, &QTimer::timeout, this, &Clipboard::look);
    connect(clipboard(), &QClipboard::dataChanged, this, &Clipboard::noticeChange);
    // The program may go on for a while without a window, waiting for the keychain.
    connect(qGuiApp, &QGuiApplication::lastWindowClosed, this, &Clipboard::clearSecret);
    connect(qGuiApp, &QCoreApplication::aboutToQuit, this, &Clipboard::clearSecret);
}

Clipboard::~Clipboard()
{
    clearSecret();
    if (holdsOurText())
        clear();
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
    m_emptied = 0;
    m_look.stop();
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
        emptyAndLook();
    else
        conclude(Fate::Replaced);
}

void Clipboard::finish()
{
    m_isFinishing = true;
    clearSecret();
    if (m_look.isActive())
        return;
    m_emptied = 0;
    if (holdsOurText())
        emptyAndLook();
    else
        Q_EMIT finished();
}

void Clipboard::emptyAndLook()
{
    clear();
    ++m_emptied;
    m_look.start();
    Q_EMIT emptying();
}

void Clipboard::look()
{
    if (!holdsOurText())
        conclude(Fate::Emptied);
    else if (m_emptied < mostTries)
        emptyAndLook();
    else
        conclude(Fate::PutBack);
}

void Clipboard::conclude(Fate fate)
{
    Q_EMIT secretGone(fate);
    if (m_isFinishing)
        Q_EMIT finished();
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
    conclude(Fate::Replaced);
}

// The very thing that we put there, or a copy of it that a clipboard manager took over.
bool Clipboard::isStillOurs() const
{
    return (m_offer && clipboard()->mimeData() == m_offer) || holdsOurText();
}

// Only a fingerprint is kept to tell, as long as the program runs.
bool Clipboard::holdsOurText() const
{
    if (m_fingerprint.isEmpty())
        return false;
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
}
