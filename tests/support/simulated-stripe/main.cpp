// SPDX-License-Identifier: MIT

#include "httpconnection.h"
#include "simulator.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>
#include <QSaveFile>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>
#include <QTcpSocket>

#include <cstdio>
#include <memory>

using namespace Qt::StringLiterals;

namespace {

// Accepts at once, so that a connection counts even if it never says a word.
template<typename Server> class CountingServer : public Server
{
public:
    explicit CountingServer(Simulator &simulator)
        : m_simulator(simulator)
    {
    }

protected:
    void incomingConnection(qintptr descriptor) override
    {
        m_simulator.countConnection();
        Server::incomingConnection(descriptor);
    }

private:
    Simulator &m_simulator;
};

std::optional<QSslConfiguration> tlsFrom(const QString &certificate, const QString &key)
{
    QFile keyFile(key);
    if (!keyFile.open(QIODevice::ReadOnly))
        return {};
    const QList<QSslCertificate> chain = QSslCertificate::fromPath(certificate);
    const QSslKey privateKey(&keyFile, QSsl::Rsa);
    if (chain.isEmpty() || privateKey.isNull())
        return {};
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setLocalCertificateChain(chain);
    tls.setPrivateKey(privateKey);
    tls.setPeerVerifyMode(QSslSocket::VerifyNone);
    tls.setAllowedNextProtocols({ QSslConfiguration::NextProtocolHttp1_1 });
    return tls;
}

std::unique_ptr<QTcpServer> makeServer(Simulator &simulator,
                                       const std::optional<QSslConfiguration> &tls)
{
    if (!tls)
        return std::make_unique<CountingServer<QTcpServer>>(simulator);
    auto server = std::make_unique<CountingServer<QSslServer>>(simulator);
    server->setSslConfiguration(*tls);
    return server;
}

void serveStripe(QTcpServer &server, Simulator &simulator)
{
    QObject::connect(&server, &QTcpServer::pendingConnectionAvailable, &server,
                     [&server, &simulator, number = 0]() mutable {
                         while (QTcpSocket *socket = server.nextPendingConnection()) {
                             const auto respond = [&simulator,
                                                   me = ++number](const HttpRequest &request) {
                                 return simulator.answer(request, me);
                             };
                             new HttpConnection(socket, respond, &server);
                         }
                     });
}

void serveControl(QTcpServer &server, Simulator &simulator)
{
    QObject::connect(&server, &QTcpServer::pendingConnectionAvailable, &server,
                     [&server, &simulator] {
                         while (QTcpSocket *socket = server.nextPendingConnection()) {
                             const auto respond = [&simulator](const HttpRequest &request) {
                                 return simulator.control(request);
                             };
                             new HttpConnection(socket, respond, &server);
                         }
                     });
}

bool writeFile(const QString &name, const QByteArray &line)
{
    QSaveFile file(name);
    return file.open(QIODevice::WriteOnly) && file.write(line) == line.size() && file.commit();
}

int fail(const char *reason)
{
    std::fprintf(stderr, "simulated-stripe: %s\n", reason);
    return 1;
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(
            u"A Stripe for tests, on this machine only. Its control channel "
            "takes JSON by POST on a port of its own."_s);
    const QCommandLineOption tls(u"tls"_s, u"Speak TLS."_s);
    const QCommandLineOption certificate(u"cert"_s, u"Certificate, PEM."_s, u"file"_s);
    const QCommandLineOption key(u"key"_s, u"Private key of the certificate, PEM."_s, u"file"_s);
    const QCommandLineOption port(u"port"_s, u"Port; a free one without this."_s, u"port"_s,
                                  u"0"_s);
    const QCommandLineOption portFile(u"port-file"_s, u"Write the two ports here."_s, u"file"_s);
    parser.addOptions({ tls, certificate, key, port, portFile });
    parser.addHelpOption();
    parser.process(application);

    std::optional<QSslConfiguration> configuration;
    if (parser.isSet(tls)) {
        configuration = tlsFrom(parser.value(certificate), parser.value(key));
        if (!configuration)
            return fail("--tls needs --cert and --key");
    }
    Simulator simulator;
    const std::unique_ptr<QTcpServer> server = makeServer(simulator, configuration);
    QTcpServer control;
    serveStripe(*server, simulator);
    serveControl(control, simulator);
    if (!server->listen(QHostAddress::LocalHost, parser.value(port).toUShort())
        || !control.listen(QHostAddress::LocalHost))
        return fail("no port to listen on");

    const QByteArray ports = QByteArray::number(server->serverPort()) + ' '
            + QByteArray::number(control.serverPort()) + '\n';
    if (parser.isSet(portFile) && !writeFile(parser.value(portFile), ports))
        return fail("cannot write the port file");
    std::fputs(ports.constData(), stdout);
    std::fflush(stdout);
    return application.exec();
}
