// SPDX-License-Identifier: MIT

#include "applicationtheme.h"

#include "systemappearance.h"
#include "theme.h"

#include <QApplication>
#include <QEvent>
#include <QToolTip>

ApplicationTheme::ApplicationTheme(const SystemAppearance &appearance)
    : m_appearance(appearance)
{
    connect(&appearance, &SystemAppearance::changed, this, &ApplicationTheme::follow);
    qApp->installEventFilter(this);
    follow();
}

ApplicationTheme::~ApplicationTheme()
{
    QApplication::setPalette({});
}

bool ApplicationTheme::eventFilter(QObject *watched, QEvent *event)
{
    // Each window is told that the system has other colours.
    if (event->type() == QEvent::ThemeChange && watched->isWindowType())
        follow();
    return QObject::eventFilter(watched, event);
}

void ApplicationTheme::follow()
{
    QApplication::setPalette({}); // what the system has is seen only without our own
    const Theme theme = Theme::of(QGuiApplication::palette(), m_appearance.current());
    QApplication::setPalette(theme.palette());
    QToolTip::setPalette(theme.palette());
}
