scenario "Without a notification the ten years end the matter"
    expect at 2025-10-17
        end-of-resolution is waiting
    expect at 2025-10-18
        end-of-resolution is due
