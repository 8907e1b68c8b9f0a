// SPDX-License-Identifier: MIT

#include "stripeserver.h"

#include "simulatorprotocol.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#ifdef Q_OS_LINUX
#include <csignal>
#include <sys/prctl.h>
#endif

using namespace Qt::StringLiterals;

namespace {

constexpr int startPatience = 20000; // milliseconds; far more than ever needed

QString certificates(const QString &file)
{
    return QStringLiteral(SKW_TEST_CERTIFICATES "/") + file;
}

// Neither server may outlive a test that crashed.
void dieWithMe(QProcess &process)
{
#ifdef Q_OS_LINUX
    process.setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGKILL); });
#else
    Q_UNUSED(process);
#endif
}

void end(QProcess &process)
{
    if (process.state() == QProcess::NotRunning)
        return;
    process.kill();
    process.waitForFinished(startPatience);
}

int freePort()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return server.serverPort();
}

bool answers(int port)
{
    QTcpSocket socket;
    socket.connectToHost(QHostAddress::LocalHost, quint16(port));
    return socket.waitForConnected(startPatience);
}

} // namespace

StripeServer::StripeServer(Transport transport)
    : m_transport(transport)
{
    dieWithMe(m_server);
    dieWithMe(m_front);
    if (!startServer() || (transport == Transport::Http2 && !startFront(m_port)))
        stop();
}

StripeServer::~StripeServer()
{
    stop();
}

bool StripeServer::canServe(Transport transport)
{
    return transport != Transport::Http2 || !QStandardPaths::findExecutable(u"nghttpx"_s).isEmpty()
            || !QStandardPaths::findExecutable(u"nghttpx"_s, { u"/usr/sbin"_s }).isEmpty();
}

QString StripeServer::authority()
{
    return certificates(u"ca.pem"_s);
}

bool StripeServer::startServer()
{
    QStringList arguments;
    if (m_transport == Transport::Tls)
        arguments = { u"--tls"_s, u"--cert"_s, certificates(u"server.pem"_s), u"--key"_s,
                      certificates(u"server.key"_s) };
    m_server.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_server.start(QStringLiteral(SKW_SIMULATED_STRIPE), arguments);
    if (!m_server.waitForReadyRead(startPatience))
        return false;
    const QList<QByteArray> ports = m_server.readLine().trimmed().split(' ');
    if (ports.size() != 2)
        return false;
    m_port = ports.at(0).toInt();
    m_controlPort = ports.at(1).toInt();
    return m_port != 0;
}

bool StripeServer::startFront(int backendPort)
{
    QString program = QStandardPaths::findExecutable(u"nghttpx"_s);
    if (program.isEmpty())
        program = QStandardPaths::findExecutable(u"nghttpx"_s, { u"/usr/sbin"_s });
    // Somebody else may take the port before nghttpx does.
    for (int attempt = 0; attempt < 5 && !program.isEmpty(); ++attempt) {
        m_port = freePort();
        m_front.start(program,
                      { u"--conf=/dev/null"_s, u"--single-process"_s, u"--workers=1"_s,
                        u"--no-ocsp"_s, u"--errorlog-file=/dev/null"_s,
                        u"--accesslog-format=$remote_port $alpn"_s,
                        u"--accesslog-file="_s + m_directory.filePath(u"front.log"_s),
                        u"--frontend=127.0.0.1,%1"_s.arg(m_port),
                        u"--backend=127.0.0.1,%1"_s.arg(backendPort), certificates(u"server.key"_s),
                        certificates(u"server.pem"_s) });
        while (m_front.state() != QProcess::NotRunning) {
            if (answers(m_port))
                return true;
            m_front.waitForFinished(20);
        }
    }
    return false;
}

void StripeServer::stop()
{
    end(m_front);
    end(m_server);
}

QUrl StripeServer::url() const
{
    return QUrl(m_transport == Transport::Plain ? u"http://127.0.0.1:%1"_s.arg(m_port)
                                                : u"https://localhost:%1"_s.arg(m_port));
}

void StripeServer::addKey(const QByteArray &key, const SimulatedStripe::KeyRecord &record)
{
    QJsonObject command = SimulatorProtocol::toJson(record);
    command.insert(u"do"_s, u"add_key"_s);
    command.insert(u"key"_s, QString::fromLatin1(key));
    control(command);
}

void StripeServer::answerInstead(const QString &path, const SimulatedStripe::Response &response,
                                 int times)
{
    QJsonObject command = SimulatorProtocol::toJson(response);
    command.insert(u"do"_s, u"answer_instead"_s);
    command.insert(u"path"_s, path);
    command.insert(u"times"_s, times);
    control(command);
}

void StripeServer::deliver(const QString &path, const Delivery &delivery, int times)
{
    QJsonObject command = SimulatorProtocol::toJson(delivery);
    command.insert(u"do"_s, u"deliver"_s);
    command.insert(u"path"_s, path);
    command.insert(u"times"_s, times);
    control(command);
}

void StripeServer::reset()
{
    control({ { u"do"_s, u"reset"_s } });
}

QList<StripeServer::Request> StripeServer::requests()
{
    QList<Request> requests;
    for (const QJsonValue &json : control({ { u"do"_s, u"requests"_s } })[u"requests"].toArray()) {
        Request request { json[u"method"].toString().toLatin1(), json[u"path"].toString(),
                          json[u"authorized"].toBool(),          {},
                          json[u"body_bytes"].toInt(),           json[u"connection"].toInt() };
        for (const QJsonValue &name : json[u"headers"].toArray())
            request.headers.append(name.toString());
        requests.append(request);
    }
    return requests;
}

int StripeServer::connections()
{
    return control({ { u"do"_s, u"requests"_s } })[u"connections"].toInt();
}

QList<StripeServer::FrontRequest> StripeServer::frontRequests(int expected)
{
    QList<FrontRequest> seen;
    const auto read = [this, &seen, expected] {
        seen.clear();
        QFile log(m_directory.filePath(u"front.log"_s));
        if (!log.open(QIODevice::ReadOnly))
            return false;
        for (const QByteArray &line : log.readAll().split('\n')) {
            const QList<QByteArray> words = line.split(' ');
            if (words.size() == 2)
                seen.append({ words.at(0).toInt(), QString::fromLatin1(words.at(1)) });
        }
        return seen.size() >= expected;
    };
    if (!QTest::qWaitFor(read, startPatience))
        qWarning("nghttpx has not written down all requests.");
    return seen;
}

QJsonObject StripeServer::control(const QJsonObject &command)
{
    const QByteArray body = QJsonDocument(command).toJson(QJsonDocument::Compact);
    QTcpSocket socket;
    socket.connectToHost(QHostAddress::LocalHost, quint16(m_controlPort));
    if (!socket.waitForConnected(startPatience))
        qFatal("The simulated Stripe is not there.");
    socket.write("POST /_control HTTP/1.1\r\nConnection: close\r\nContent-Length: "
                 + QByteArray::number(body.size()) + "\r\n\r\n" + body);
    while (socket.state() == QAbstractSocket::ConnectedState)
        socket.waitForReadyRead(startPatience);
    const QByteArray answer = socket.readAll();
    if (!answer.startsWith("HTTP/1.1 200 "))
        qFatal("The simulated Stripe did not understand a command.");
    return QJsonDocument::fromJson(answer.mid(answer.indexOf("\r\n\r\n") + 4)).object();
}
