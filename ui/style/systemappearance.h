// SPDX-License-Identifier: MIT

#pragma once

#include "appearance.h"

#include <QObject>

#include <memory>

// What the system says about its appearance beyond the palette that Qt takes from it. On Linux the
// desktop's portal is asked, without waiting for it; on Windows the system's high contrast;
// elsewhere the palette tells everything.
class SystemAppearance : public QObject
{
    Q_OBJECT
public:
    SystemAppearance();
    ~SystemAppearance() override;

    Appearance current() const { return m_current; }

Q_SIGNALS:
    void changed();

private:
    class Source; // one for each system

    void set(const Appearance &appearance);

    Appearance m_current;
    std::unique_ptr<Source> m_source;
};
