// SPDX-License-Identifier: MIT

#pragma once

#include "app/practice/practicevault.h"

#include <QHash>

// A keychain whose answers a test decides: fails with a problem, or holds its answers back until
// they are released. Otherwise it keeps keys as PracticeVault does.
class ScriptedVault : public PracticeVault
{
    Q_OBJECT
public:
    std::optional<Problem> refusal; // every call but forget() answers with this
    std::optional<Problem> refusalToForget;
    QString latest; // the id of the latest store()
    bool holdsBack = false; // answers wait for release()

    // What is known of it; who changes it emits changed().
    Backend name = Backend::GnomeKeyring;
    Protection protects = Protection::ByPassword;
    std::optional<Problem> standsInTheWay;

    Backend backend() const override { return name; }
    Protection protection() const override { return protects; }
    std::optional<Problem> obstacle() const override { return standsInTheWay; }
    void store(const QString &id, const Secret &key, QObject *context, Done done) override;
    void load(const QString &id, QObject *context, Loaded loaded) override;
    void forget(const QString &id, QObject *context, Done done) override;
    void label(const QString &id, const QString &text) override { m_labels[id] = text; }
    void list(Prompts prompts, QObject *context, Listed listed) override;
    bool isBusy() const override { return m_unheard > 0; }

    bool isLocked =
            false; // and what it has is told only after a prompt, or not at all if it refuses

    void release();
    bool holds(const QString &id) const { return m_keys.contains(id); }
    void put(const QString &id, const Secret &key, const QString &label = {});
    QString labelOf(const QString &id) const { return m_labels.value(id); }

private:
    void answer(std::function<void()> act);
    void carryOut(const std::function<void()> &act);

    Contents contents() const;

    QHash<QString, QString> m_labels;
    int m_unheard = 0; // calls whose answer has not been heard
    std::vector<std::function<void()>> m_held;
};
