// SPDX-License-Identifier: MIT

#include "wayback.h"

Stage WayBack::placeOf(Stage stage)
{
    switch (stage) {
    case Stage::SavedKeys:
    case Stage::Fetching:
    case Stage::NotFetched:
        return Stage::SavedKeys;
    case Stage::EnterKey:
    case Stage::Recognising:
        return Stage::EnterKey;
    case Stage::Checking:
    case Stage::Ready:
    case Stage::Missing:
    case Stage::Unusable:
    case Stage::CouldNotAsk:
        return Stage::Checking;
    case Stage::NameKey:
    case Stage::Saving:
    case Stage::NotSaved:
        return Stage::NameKey;
    case Stage::ChooseKind:
    case Stage::LogIn:
    case Stage::OpenApiKeys:
    case Stage::CreateKey:
    case Stage::ChooseUse:
    case Stage::SetPermissions:
    case Stage::RevealKey:
    case Stage::RotateKey:
    case Stage::HandOver:
        return stage;
    }
    Q_UNREACHABLE();
}

void WayBack::begin(Stage stage, bool anySaved)
{
    m_places = { placeOf(stage) };
    takeList(anySaved);
}

void WayBack::comeTo(Stage stage)
{
    const Stage place = placeOf(stage);
    const qsizetype before = m_places.indexOf(place);
    if (before >= 0)
        m_places.resize(before + 1);
    else
        m_places << place;
}

void WayBack::standOnRoad(Stage stage, KeyPath path)
{
    m_places.resize(m_places.indexOf(Stage::ChooseKind) + 1);
    for (const Stage step : dashboardSteps(path)) {
        m_places << step;
        if (step == stage)
            return;
    }
}

void WayBack::leaveRotation(KeyPath path)
{
    const qsizetype rotation = m_places.indexOf(Stage::RotateKey);
    const qsizetype entry = m_places.indexOf(Stage::EnterKey);
    if (rotation < 0 || entry < 0)
        return;
    const QList<Stage> after = m_places.mid(entry + 1);
    m_places.resize(rotation);
    m_places << Stage::ChooseKind;
    standOnRoad(Stage::EnterKey, path);
    m_places << after;
}

void WayBack::takeRoad(KeyPath path)
{
    if (m_places.contains(Stage::LogIn) && m_places.contains(Stage::EnterKey)) {
        const QList<Stage> after = m_places.mid(m_places.indexOf(Stage::EnterKey) + 1);
        standOnRoad(Stage::EnterKey, path);
        m_places << after;
    }
}

void WayBack::takeList(bool anySaved)
{
    if (anySaved && m_places.first() != Stage::SavedKeys)
        m_places.prepend(Stage::SavedKeys);
    if (!anySaved) {
        const Stage here = m_places.takeLast();
        m_places.removeAll(Stage::SavedKeys);
        if (here != Stage::ChooseKind && !m_places.contains(Stage::ChooseKind))
            m_places.prepend(Stage::ChooseKind);
        m_places << here;
    }
}

Stage WayBack::before(bool skipsNaming) const
{
    const qsizetype last = m_places.size() - 2;
    const bool skips = skipsNaming && last > 0 && m_places[last] == Stage::NameKey;
    return m_places[skips ? last - 1 : last];
}
