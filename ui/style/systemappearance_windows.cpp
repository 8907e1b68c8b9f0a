// SPDX-License-Identifier: MIT

#include "systemappearance.h"

#include <QAbstractNativeEventFilter>
#include <QCoreApplication>

#include <windows.h>

namespace {

bool isHighContrast()
{
    HIGHCONTRASTW setting = {};
    setting.cbSize = sizeof(setting);
    return SystemParametersInfoW(SPI_GETHIGHCONTRAST, sizeof(setting), &setting, 0)
            && (setting.dwFlags & HCF_HIGHCONTRASTON);
}

QColor systemColor(int index)
{
    const COLORREF color = GetSysColor(index);
    return QColor(GetRValue(color), GetGValue(color), GetBValue(color));
}

// Asked of Windows itself: with dark windows Qt's palette does not hold them, and its own dark
// palette may be pure white on pure black without high contrast.
QPalette highContrastColors()
{
    QPalette palette;
    palette.setColor(QPalette::Window, systemColor(COLOR_WINDOW));
    palette.setColor(QPalette::WindowText, systemColor(COLOR_WINDOWTEXT));
    palette.setColor(QPalette::Highlight, systemColor(COLOR_HIGHLIGHT));
    palette.setColor(QPalette::HighlightedText, systemColor(COLOR_HIGHLIGHTTEXT));
    return palette;
}

Appearance appearanceNow()
{
    Appearance now;
    now.contrast = Appearance::Contrast::Ordinary;
    if (isHighContrast()) {
        now.contrast = Appearance::Contrast::High;
        now.colors = highContrastColors();
    }
    return now;
}

} // namespace

// Windows tells every window when its colours or its high contrast change.
class SystemAppearance::Source : public QAbstractNativeEventFilter
{
public:
    explicit Source(SystemAppearance &appearance)
        : m_appearance(appearance)
    {
        m_appearance.m_current = appearanceNow();
        QCoreApplication::instance()->installNativeEventFilter(this);
    }

    bool nativeEventFilter(const QByteArray &, void *native, qintptr *) override
    {
        const auto *message = static_cast<const MSG *>(native);
        if (message->message == WM_SYSCOLORCHANGE
            || (message->message == WM_SETTINGCHANGE && message->wParam == SPI_SETHIGHCONTRAST))
            m_appearance.set(appearanceNow());
        return false;
    }

private:
    SystemAppearance &m_appearance;
};

SystemAppearance::SystemAppearance()
    : m_source(std::make_unique<Source>(*this))
{
}

SystemAppearance::~SystemAppearance() = default;
