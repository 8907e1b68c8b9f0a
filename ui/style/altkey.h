// SPDX-License-Identifier: MIT

#pragma once

#include <QObject>

// Whether Alt is held down, told by the events of the application that this filters. Buttons are
// painted anew when it changes, because they then show their letters.
class AltKey : public QObject
{
    Q_OBJECT
public:
    AltKey();

    bool isDown() const { return m_isDown; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void setDown(bool down);

    bool m_isDown = false;
};
