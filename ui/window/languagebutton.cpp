// SPDX-License-Identifier: MIT

#include "languagebutton.h"

#include "ui/style/metrics.h"
#include "ui/system/preferences.h"
#include "ui/widgets/enterkey.h"
#include "ui/words/languages.h"

#include <QEvent>
#include <QMenu>

LanguageButton::LanguageButton(Languages &languages, Preferences &preferences, QWidget *parent)
    : QToolButton(parent)
    , m_languages(languages)
{
    setObjectName(QStringLiteral("language"));
    setPopupMode(QToolButton::InstantPopup);
    setToolButtonStyle(Qt::ToolButtonTextOnly);
    setAutoRaise(true);
    setFocusPolicy(Qt::StrongFocus);
    setMinimumHeight(Metrics::px(28));
    auto *menu = new QMenu(this);
    for (const QString &code : Languages::codes()) {
        menu->addAction(Languages::ownName(code), this, [&languages, &preferences, code] {
            preferences.setLanguage(code);
            languages.use(code);
        });
    }
    setMenu(menu);
    retranslate();
}

void LanguageButton::setShort(bool isShort)
{
    m_isShort = isShort;
    retranslate();
}

void LanguageButton::changeEvent(QEvent *event)
{
    QToolButton::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void LanguageButton::keyPressEvent(QKeyEvent *event)
{
    if (isEnter(event))
        menu()->popup(mapToGlobal(QPoint(0, height())));
    else
        QToolButton::keyPressEvent(event);
}

void LanguageButton::retranslate()
{
    const QString code = m_languages.current();
    setText((m_isShort ? code.toUpper() : Languages::ownName(code)) + u" \u25be");
    setAccessibleName(Languages::ownName(code));
    setAccessibleDescription(tr("Language"));
}
