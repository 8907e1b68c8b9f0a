// SPDX-License-Identifier: MIT

#include "accessiblerole.h"

#include <QAccessibleWidget>
#include <QWidget>

namespace {

constexpr auto roleProperty = "accessibleRole";
constexpr auto levelProperty = "accessibleHeadingLevel";

#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
class AccessibleHeading : public QAccessibleWidget, public QAccessibleAttributesInterface
{
public:
    AccessibleHeading(QWidget *widget, int level)
        : QAccessibleWidget(widget, QAccessible::Heading)
        , m_level(level)
    {
    }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        if (type == QAccessible::InterfaceType::AttributesInterface)
            return static_cast<QAccessibleAttributesInterface *>(this);
        return QAccessibleWidget::interface_cast(type);
    }

    QList<QAccessible::Attribute> attributeKeys() const override
    {
        return { QAccessible::Attribute::Level };
    }

    QVariant attributeValue(QAccessible::Attribute key) const override
    {
        return key == QAccessible::Attribute::Level ? QVariant(m_level) : QVariant();
    }

private:
    const int m_level;
};
#else
class AccessibleHeading : public QAccessibleWidget
{
public:
    AccessibleHeading(QWidget *widget, int)
        : QAccessibleWidget(widget, QAccessible::Heading)
    {
    }
};
#endif

QAccessibleInterface *interfaceOf(const QString &, QObject *object)
{
    auto *widget = qobject_cast<QWidget *>(object);
    if (!widget)
        return nullptr;
    if (const QVariant level = widget->property(levelProperty); level.isValid())
        return new AccessibleHeading(widget, level.toInt());
    const QVariant role = widget->property(roleProperty);
    return role.isValid() ? new QAccessibleWidget(widget, QAccessible::Role(role.toInt()))
                          : nullptr;
}

void tell(QWidget *widget, const char *property, int value)
{
    QAccessible::installFactory(interfaceOf); // once, however often
    widget->setProperty(property, value);
}

} // namespace

void setAccessibleRole(QWidget *widget, QAccessible::Role role)
{
    tell(widget, roleProperty, role);
}

void setAccessibleHeading(QWidget *widget, int level)
{
    tell(widget, levelProperty, level);
}
