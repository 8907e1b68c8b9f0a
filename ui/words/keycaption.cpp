// SPDX-License-Identifier: MIT

#include "keycaption.h"

#include "words.h"

namespace {

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

} // namespace

QString KeyCaption::of(Stage stage, const KeyInHand &inHand)
{
    switch (stage) {
    case Stage::SavedKeys:
    case Stage::Fetching:
    case Stage::NotFetched:
        return {};
    case Stage::RotateKey:
    case Stage::ChooseKind:
    case Stage::LogIn:
    case Stage::OpenApiKeys:
    case Stage::CreateKey:
    case Stage::ChooseUse:
    case Stage::SetPermissions:
    case Stage::RevealKey:
    case Stage::EnterKey:
    case Stage::Recognising:
        return replacing(inHand);
    case Stage::Checking:
    case Stage::Ready:
    case Stage::Missing:
    case Stage::Unusable:
    case Stage::CouldNotAsk:
        return joined({ key(inHand), replacing(inHand) });
    case Stage::NameKey:
    case Stage::Saving:
    case Stage::NotSaved:
    case Stage::HandOver:
        return key(inHand); // the sentence below the title says which one it replaces
    }
    Q_UNREACHABLE();
}

QString KeyCaption::key(const KeyInHand &inHand)
{
    if (!inHand.key())
        return {};
    const KeyIdentity &identity = inHand.key()->identity;
    return joined({ inHand.saved ? tr("“%1”").arg(inHand.saved->name) : QString(), identity.display,
                    Words::kindAndMode(identity), inHand.account });
}

QString KeyCaption::replacing(const KeyInHand &inHand)
{
    if (!inHand.replaces || inHand.isSaved())
        return {};
    //: %1: the name that the person gave the key, %2: "rk_live_...Ab12"
    if (inHand.rotates)
        return tr("You are rotating “%1” (%2)")
                .arg(inHand.replaces->name, inHand.replaces->key.display);
    //: %1: the name that the person gave the key, %2: "rk_live_...Ab12"
    return tr("You are replacing “%1” (%2)")
            .arg(inHand.replaces->name, inHand.replaces->key.display);
}
